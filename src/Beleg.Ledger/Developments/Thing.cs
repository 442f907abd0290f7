using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>Something that can be outstanding.</summary>
/// <param name="Noun">The noun in lower case.</param>
/// <param name="Class">What it takes for it to come.</param>
/// <param name="Family">What it is compared by: "entscheidung" of "Beschluss".</param>
/// <param name="Maker">Who makes it, where its noun tells; empty where it does not.</param>
internal sealed record Thing(string Noun, ThingClass Class, string Family, string Maker)
{
    private static readonly ImmutableArray<Thing> All =
    [
        .. Rows().Select(row => new Thing(row[0], Enum.Parse<ThingClass>(row[1], ignoreCase: true), row[2], row[4])),
    ];

    private static readonly Endings<Thing> ByEnding = new(All.Select(t => (t.Noun, t)));

    private static readonly FrozenDictionary<string, Thing> ByVerb = Rows()
        .SelectMany(row => row[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(verb => (verb, row[0])))
        .ToFrozenDictionary(e => e.verb, e => All.First(t => t.Noun == e.Item2), StringComparer.Ordinal);

    private static readonly WordGroups Alike = new("alike-things.tsv", StringComparer.Ordinal);

    /// <summary>True where, within one story, the one may be called like the other: "Gutachten", "Untersuchungsbericht".</summary>
    public bool IsLike(Thing other) => Family == other.Family || Alike.HoldBoth(Family, other.Family);

    /// <summary>The thing a noun or a verb is for: "Zwischenbericht", "abstimmen"; null for other words.</summary>
    public static Thing? Of(Term term) =>
        term.Kind switch
        {
            TermKind.Noun or TermKind.Name => OfNoun(term.Word),
            TermKind.Verb => ByVerb.GetValueOrDefault(term.Word),
            _ => null,
        };

    /// <summary>The thing a noun is for, by its last part.</summary>
    public static Thing? OfNoun(string noun) => ByEnding.Of(noun.Replace("uß", "uss", StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows() => LedgerWords.Read("things.tsv", 5);
}
