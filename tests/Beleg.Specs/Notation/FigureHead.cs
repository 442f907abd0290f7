namespace Beleg.Specs.Notation;

/// <summary>"rund 12.000 Soldaten = ~12000 Soldaten": the words of a figure and its amount; null where not written.</summary>
internal sealed record FigureHead(string Words, Amount? Amount)
{
    public static FigureHead Parse(string value)
    {
        var equals = value.LastIndexOf(" = ", StringComparison.Ordinal);
        return equals < 0
            ? new FigureHead(value, null)
            : new FigureHead(value[..equals].Trim(), Notation.Amount.Parse(value[(equals + 3)..].Trim()));
    }
}
