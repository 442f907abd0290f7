using Beleg.German.Phrases;
using Beleg.German.Tokens;

namespace Beleg.Meaning.Acts;

/// <summary>What answers in a word: "Nein", "Mitnichten", "Auf keinen Fall".</summary>
internal static class SingleWords
{
    // Words and marks; what is longer says more than no.
    private const int Most = 8;

    private static readonly PhraseTable Denials = PhraseTable.Read("denials.tsv", 1);

    /// <summary>The stance, denying where the content is nothing but a denial.</summary>
    public static Stance Of(SaidWords said, Stance stance)
    {
        if (stance.Act != Act.Asserts || said.Content is not [var content] || content.Count > Most)
            return stance;
        for (var i = content.First; i < content.End; i++)
        {
            if (said.Analysis.Words[i].Kind != TokenKind.Word)
                continue;
            // "Nein, keineswegs" is as good as "Nein"; "Keine Rede davon" begins with it.
            return Denials.MatchAt(said.Wording, i, content.End, out var entry) > 0
                ? new Stance(Act.Denies, Position.Rejects, $"{entry[0]} (denials.tsv)", $"{entry[0]} (denials.tsv)")
                : stance;
        }

        return stance;
    }
}
