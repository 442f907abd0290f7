using System.Globalization;
using Beleg.Ledger.Custody;

namespace Beleg.Ledger.Reviews;

/// <summary>What a person decided, and when. Never changed: a later decision follows it.</summary>
/// <param name="Subject">The label of the entry that it is about.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Time">When, in UTC.</param>
public sealed record Decision(string Subject, ReviewVerdict Verdict, string Who, DateTimeOffset Time)
{
    /// <summary>The field that is corrected: "position".</summary>
    public string? Field { get; init; }

    /// <summary>Its new value; the label of the other entry where two are merged or split.</summary>
    public string? Value { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public string? Note { get; init; }

    /// <summary>Where the words stand that were decided on ("12-40 50-60", UTF-16), so that it outlives another reading.</summary>
    public string? Anchor { get; init; }

    /// <summary>What the custody log calls it.</summary>
    public CustodyEvent Event =>
        Verdict == ReviewVerdict.Reject && EntryLabel.Find(Subject, EntryKind.Report) is not null
            ? CustodyEvent.Withdrawn
            : CustodyEvent.Decided;

    /// <summary>The entry of a kind that <see cref="Value"/> names; null where it names none.</summary>
    public EntryLabel? Named(EntryKind kind) => EntryLabel.Find(Value, kind);

    /// <summary>"sha256:" and the lower-case hex SHA-256 of all of it.</summary>
    public string Hash() =>
        ContentHash.Of(
            Subject,
            Verdict.ToString(),
            Who,
            Time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            Field,
            Value,
            Note,
            Anchor
        );

    /// <inheritdoc/>
    public override string ToString()
    {
        var what = Verdict.ToString().ToLowerInvariant();
        var words = (Field, Value) switch
        {
            ({ } field, { } value) => $"{what} {field}={value}",
            (null, { } value) => $"{what} {value}",
            _ => what,
        };
        return Note is null ? words : $"{words} ({Note})";
    }
}
