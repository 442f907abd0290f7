using Beleg.German.Words;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>The noun by which a commitment is named: "Zollabkommen" of "das Zollabkommen".</summary>
internal static class CommitmentNoun
{
    private static readonly Endings<string> Heads = new(
        WordList.Read("commitment-nouns.tsv", 3).Select(row => (row[0], row[0]))
    );

    /// <summary>
    /// True where two are named by compounds of one noun and each says something that the other does not: a customs treaty is
    /// no fishing treaty, and either can be called the treaty.
    /// </summary>
    public static bool AreOther(CommitmentSaid one, CommitmentSaid other) =>
        Of(one) is { } mine
        && Of(other) is { } theirs
        && mine.Head == theirs.Head
        && !StoryNames.IsLastPart(mine.Word, theirs.Word)
        && !StoryNames.IsLastPart(theirs.Word, mine.Word);

    private static (string Word, string Head)? Of(CommitmentSaid said)
    {
        foreach (var term in said.Terms)
        {
            if (
                term.Kind == TermKind.Noun
                && said.Text.Contains(term.Word, StringComparison.OrdinalIgnoreCase)
                && Heads.Of(term.Word) is { } head
            )
                return (term.Word, head);
        }

        return null;
    }
}
