using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>Nouns for courts, offices and the like, which are in many stories.</summary>
internal static class Bodies
{
    private static readonly ImmutableArray<string> All = LedgerWords.ReadWords("words-for-bodies.tsv");

    /// <summary>True for one: "Verwaltungsgericht".</summary>
    public static bool Are(Term term) =>
        term.Kind == TermKind.Noun && All.Any(noun => term.Word.EndsWith(noun, StringComparison.OrdinalIgnoreCase));
}
