using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Meaning.Chains;

/// <summary>
/// What a statement came through, by the words of its frame: the medium it was said in ("in einem Interview"), the outlet
/// it was said to ("sagte der „Welt“"), and what is cited for it ("unter Berufung auf …").
/// </summary>
internal static class ChainFinder
{
    private static readonly NounList Media = NounList.Read("media-of-saying.tsv");
    private static readonly NounList Citing = NounList.Read("nouns-of-citing.tsv");

    /// <summary>The links in the order of the text.</summary>
    /// <param name="said">The statement.</param>
    /// <param name="outletAt">The id of the outlet, agency or document that a span means or holds, or null.</param>
    public static ImmutableArray<Link> Of(SaidWords said, Func<Span, string?> outletAt)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var range in said.Frame)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (said.Analysis.PhraseAt(i) is not { } phrase || phrase.First != i)
                    continue;
                if (IsSpeaker(said, phrase))
                    continue;
                var words = PhraseExtent.Of(said.Analysis, phrase, range.End);
                var span = said.Analysis.SpanOf(words);
                var source = outletAt(span);
                if (
                    IsMedium(said.Analysis, phrase)
                    || IsCited(said.Analysis, phrase)
                    || (source is not null && IsAddressee(said, phrase))
                )
                    links.Add(new Link(Passage.Of(said.Analysis.Text, span), source));
            }
        }

        return links.ToImmutable();
    }

    private static bool IsSpeaker(SaidWords said, Phrase phrase) =>
        said.Attribution.Speaker is { } speaker
        && speaker.Spans.Any(s => s.Overlaps(said.Analysis.SpanOf(phrase.Words)));

    private static bool IsMedium(Analysis analysis, Phrase phrase)
    {
        if (phrase.Preposition < 0)
            return false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (analysis.Words[i].Tag is Stts.NN or Stts.NE && Media.Contains(analysis.Words[i].Lemma))
                return true;
        }

        return false;
    }

    // "unter Berufung auf", "unter Verweis auf".
    private static bool IsCited(Analysis analysis, Phrase phrase) =>
        phrase.Preposition > 0 && Citing.Contains(analysis.Words[phrase.Preposition - 1].Lemma);

    private static bool IsAddressee(SaidWords said, Phrase phrase) =>
        said.Attribution.Addressee is { } addressee
        && addressee.Spans.Any(s => s.Overlaps(said.Analysis.SpanOf(phrase.Words)));
}
