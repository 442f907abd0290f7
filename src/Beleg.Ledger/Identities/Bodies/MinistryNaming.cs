namespace Beleg.Ledger.Identities.Bodies;

/// <summary>
/// A ministry is told by its field and its state: "russisches Verteidigungsministerium", "Bundesministerium für Gesundheit".
/// Without the state it can be any.
/// </summary>
internal sealed class MinistryNaming : IBodyNaming
{
    private const string Ministry = "ministerium";
    private const string OfTheLand = "landes";

    /// <inheritdoc/>
    public BodyName? Read(BodyWords words)
    {
        if (words.Noun is not { Sense.Class: "ministry" })
            return null;
        var core = Folding.Joined(words.Core);
        if (!core.EndsWith(Ministry, StringComparison.Ordinal))
            return null;
        var field = core[..^Ministry.Length];
        if (field.StartsWith(OfTheLand, StringComparison.Ordinal))
            field = field[OfTheLand.Length..];
        // "Ministerium für Umwelt und Verkehr"
        if (field is "" or "bundes")
            field = Folding.Joined(string.Concat(words.Words[(words.NounAt + 1)..].Where(w => char.IsUpper(w[0]))));
        return field.Length == 0
            ? null
            : new BodyName(
                KeyOf(field, words.State ?? string.Empty),
                words.State is not null,
                words.State is null
                    ? "a ministry, and the report does not tell of which state"
                    : $"the ministry of {words.State} for its field"
            )
            {
                Also = words.State is null ? [] : [KeyOf(field, string.Empty)],
            };
    }

    /// <summary>The key of a ministry by its field ("Verteidigungs") and its state.</summary>
    public static string KeyOf(string field, string state) => $"ministry:{Folding.Joined(field).TrimEnd('s')}|{state}";
}
