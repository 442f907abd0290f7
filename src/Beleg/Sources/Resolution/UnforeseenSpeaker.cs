using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// Speakers in whose passage the mentions found so far are not whom it means: "Polizeiangaben", "russischen Angaben",
/// "die Hausverwaltung in Bremen".
/// </summary>
internal static class UnforeseenSpeaker
{
    /// <summary>The mention of such a speaker; null where the passage means one of the mentions inside it, or nobody.</summary>
    public static Mention? Find(Book book, List<Mention> inside, int first, int end)
    {
        var sentence = book.SentenceAt(first);
        var speaks = inside.Count == 0 || inside[0] is { Kind: MentionKind.Document, Of: null };
        for (var at = first; at < end && speaks; at++)
        {
            if (book.Analysis.Words[at].Tag != Stts.NN || !IsSaying(book, at))
                continue;
            return SayingCompound.Read(book.Analysis, at, sentence)
                ?? (inside.Count == 0 ? SayingAdjective.Read(book.Analysis, first, at, sentence) : null)
                ?? (inside.Count == 0 ? Owner(book, at + 1, end, sentence) : null);
        }

        if (inside.Count == 0)
            return IsElsewhere(book, first, end) ? null : UnlistedHead.Read(book.Analysis, first, end, sentence);
        return Unlisted(book, inside[0], first) is { } head
            ? UnlistedHead.Read(book.Analysis, head, head + 1, sentence)
            : null;
    }

    // "Angaben der Kommandozentrale", "Angaben von Fischern"; "vom Mittwoch" is a time.
    private static Mention? Owner(Book book, int first, int end, int sentence)
    {
        var owned =
            first + 1 < end && (book.Analysis.Words[first].Tag == Stts.ART || book.Analysis.Surface(first) is "von");
        return owned ? UnlistedHead.Read(book.Analysis, first, end, sentence) : null;
    }

    // A noun before the first mention is meant, and the mention only says where or whose: "die Betreiber in Moskau".
    private static int? Unlisted(Book book, Mention mention, int first)
    {
        for (var at = first; at < mention.First; at++)
        {
            if (book.Analysis.Words[at].Tag is not (Stts.NN or Stts.NE) || IsSaying(book, at))
                continue;
            var placed =
                mention.Preposition >= 0 && PlacePrepositions.Contains(book.Analysis.Surface(mention.Preposition));
            return placed || PersonEndings.End(book.Analysis.Surface(at)) ? at : null;
        }

        return null;
    }

    // "Eigenen Angaben", "demnach": who is meant stands elsewhere.
    private static bool IsElsewhere(Book book, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsSaying(book, at))
                return true;
        }

        return false;
    }

    private static bool IsSaying(Book book, int word)
    {
        foreach (var reading in Nouns.Default.Find(book.Analysis.Surface(word)))
        {
            if (reading.Sense.Kind is NounKind.Saying or NounKind.Issued)
                return true;
        }

        return false;
    }
}
