namespace Beleg.Specs.Notation;

/// <summary>"am Mittwoch = 2024-10-23": the words, and the date they resolve to; null where it is not written.</summary>
internal sealed record TimeValue(string Words, string? Date)
{
    public static TimeValue Parse(string value)
    {
        var equals = value.LastIndexOf(" = ", StringComparison.Ordinal);
        return equals < 0
            ? new TimeValue(value, null)
            : new TimeValue(value[..equals].Trim(), value[(equals + 3)..].Trim());
    }
}
