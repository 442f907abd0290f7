using System.Collections.Immutable;
using Beleg.German.Words;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>Nouns for courts, offices and the like, which are in many stories.</summary>
internal static class Bodies
{
    private static readonly ImmutableArray<string> All =
    [
        .. WordList.Read(typeof(Bodies).Assembly, "words-for-bodies.tsv", 1).Select(row => row[0]),
    ];

    /// <summary>True for one: "Verwaltungsgericht".</summary>
    public static bool Are(Term term) =>
        term.Kind == TermKind.Noun && All.Any(noun => term.Word.EndsWith(noun, StringComparison.OrdinalIgnoreCase));
}
