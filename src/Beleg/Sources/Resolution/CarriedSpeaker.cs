using System.Collections.Immutable;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;
using Beleg.Statements;

namespace Beleg.Sources.Resolution;

/// <summary>
/// The speakers of a statement whose own words name none: "eigenen Angaben zufolge" is the subject's word, "demnach" goes
/// on with what was said before, and so do quotations and Konjunktiv without a frame.
/// </summary>
internal sealed class CarriedSpeaker(Book book, Speech speech, ImmutableArray<Attribution> attributions)
{
    private const int FurthestParagraph = 1;

    /// <summary>The speakers carried over to a statement, with the reason; none where nothing carries over.</summary>
    /// <param name="at">The statement.</param>
    /// <param name="spoken">The speakers of the statements before it.</param>
    public IEnumerable<(Entity Entity, string Because)> Over(
        int at,
        IReadOnlyList<List<(Entity Entity, string Because)>> spoken
    )
    {
        if (attributions[at].Speaker is { } passage)
        {
            if (Subject(Speech.WordAt(book.Analysis, passage.Start)) is { } subject)
                return [subject];
            if (!IsAdverb(Speech.WordAt(book.Analysis, passage.Start)))
                return [];
        }
        else if (attributions[at].Type is not (StatementType.Direct or StatementType.IndirectFreeIndirect))
        {
            return [];
        }

        var paragraph = ParagraphAt(attributions[at].Content.Start);
        for (var i = at - 1; i >= 0; i--)
        {
            if (spoken[i].Count == 0)
                continue;
            return paragraph - ParagraphAt(attributions[i].Content.Start) <= FurthestParagraph
                ? spoken[i].Select(one => (one.Entity, "goes on from the statement before"))
                : [];
        }

        return [];
    }

    // "Eigenen Angaben zufolge ist Weber …": whoever the sentence is about.
    private (Entity Entity, string Because)? Subject(int word)
    {
        if (!IsOwn(word))
            return null;
        var i = book.FirstAfter(word);
        if (i >= book.Mentions.Count)
            return null;
        var sentence = book.Mentions[i].Sentence;
        for (; i < book.Mentions.Count && book.Mentions[i].Sentence == sentence; i++)
        {
            var mention = book.Mentions[i];
            if (mention is { Entity: { } entity, CanBeSubject: true } && !speech.IsQuoted(mention.Head))
                return (entity, $"own word of the subject: {mention.Name}");
        }

        return null;
    }

    // "Demnach", "danach", "wonach".
    private bool IsAdverb(int word) =>
        word < book.Analysis.Words.Length && book.Analysis.Words[word].Tag is Stts.PAV or Stts.PWAV or Stts.ADV;

    // "Ihrer Erklärung zufolge tritt Moser zurück": where nobody was named before, "ihrer" is the subject's as well.
    private bool IsOwn(int word)
    {
        if (word >= book.Analysis.Words.Length)
            return false;
        return book.Analysis.Words[word].Tag == Stts.PPOSAT
            || book.Analysis.Words[word].Tag is Stts.ADJA or Stts.PIAT
                && book.Analysis.Surface(word).StartsWith("eigene", StringComparison.OrdinalIgnoreCase);
    }

    private int ParagraphAt(int character)
    {
        var sentences = book.Analysis.Sentences;
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= character)
                low = middle;
            else
                high = middle - 1;
        }

        return sentences.IsEmpty ? 0 : sentences[low].Paragraph;
    }
}
