using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>Nouns for courts, offices and the like, which are in many stories.</summary>
internal static class Bodies
{
    private static readonly Endings<string> All = new(
        LedgerWords.ReadWords("words-for-bodies.tsv").Select(w => (w, w))
    );

    /// <summary>True for one: "Verwaltungsgericht".</summary>
    public static bool Are(Term term) => term.Kind == TermKind.Noun && All.Of(term.Word) is not null;
}
