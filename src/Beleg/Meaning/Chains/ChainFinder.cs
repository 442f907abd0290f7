using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements;
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

    /// <summary>The links in the order of the text.</summary>
    /// <param name="said">The statement.</param>
    /// <param name="sourcesOf">The ids of the sources that a passage means.</param>
    public static ImmutableArray<(Link Link, string Because)> Of(
        SaidWords said,
        Func<Passage, ImmutableArray<string>> sourcesOf
    )
    {
        var links = ImmutableArray.CreateBuilder<(Link, string)>();
        var end = 0;
        foreach (var range in Words(said))
        {
            for (var i = Math.Max(range.First, end); i < range.End; i++)
            {
                if (said.Analysis.PhraseAt(i) is not { } phrase || phrase.First != i || phrase.First < end)
                    continue;
                if (IsSpeaker(said, phrase) || WhyLink(said, phrase) is not { } because)
                    continue;
                var words = WithOutlet(said.Analysis, PhraseExtent.Of(said.Analysis, phrase, range.End), range.End);
                var named = (IsMedium(said.Analysis, phrase) ? Named(said.Analysis, words) : null) ?? words;
                var source = sourcesOf(said.PassageOf(named)).FirstOrDefault();
                links.Add((new Link(said.PassageOf(words), source), because));
                end = words.End;
            }
        }

        return links.ToImmutable();
    }

    // A statement that sums up has no frame: what it cites stands in its own words.
    private static ImmutableArray<WordRange> Words(SaidWords said) =>
        said.Attribution.Type == StatementType.Reported && said.Frame.IsEmpty ? said.Content : said.Frame;

    private static string? WhyLink(SaidWords said, Phrase phrase) =>
        IsMedium(said.Analysis, phrase) ? "a medium (media-of-saying.tsv)"
        : IsCited(said.Analysis, phrase) ? "cited (nouns-of-citing.tsv)"
        : IsOutletAddressed(said, phrase) ? "an outlet or agency spoken to"
        : null;

    // "einer von der „Washington Post“ veröffentlichten Videoaufnahme": the name inside is the source.
    private static WordRange? Named(Analysis analysis, WordRange words)
    {
        foreach (var name in analysis.NamesIn(words))
        {
            if (name.First >= words.First && name.End <= words.End && name.Kind == NameKind.Organisation)
                return new WordRange(name.First, name.End);
        }

        return null;
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

    // "im Interview mit der Zeitung „Finanzblatt“", "in einem Beitrag für das Magazin": whose medium it is.
    private static WordRange WithOutlet(Analysis analysis, WordRange words, int end)
    {
        var at = words.End;
        if (at + 1 >= end || analysis.Words[at].Tag is not (Stts.APPR or Stts.APPRART))
            return words;
        if (analysis.PhraseAt(at + 1) is not { } next || next.First != at + 1)
            return words;
        var outlet = PhraseExtent.Of(analysis, next, end);
        return PressNames.Are(analysis, outlet) ? new WordRange(words.First, outlet.End) : words;
    }

    // "unter Berufung auf", "unter Verweis auf"; what is evidence and nothing else speaks for nobody.
    private static bool IsCited(Analysis analysis, Phrase phrase) =>
        EvidenceFinder.IsCited(analysis, phrase) && !EvidenceFinder.IsMereEvidence(analysis, phrase.Head);

    // "sagte der „Welt“": an outlet or agency spoken to passes it on.
    private static bool IsOutletAddressed(SaidWords said, Phrase phrase)
    {
        // "sagte er zur APA"
        if (phrase.Preposition >= 0 && said.Analysis.Words[phrase.Preposition].Lemma == "zu")
            return PressNames.Are(said.Analysis, phrase.Words);
        if (said.Attribution.Addressee is not { } addressee)
            return false;
        var span = said.Analysis.SpanOf(phrase.Words);
        if (!addressee.Spans.Any(s => s.Overlaps(span)))
            return false;
        return PressNames.Are(said.Analysis, PhraseExtent.Of(said.Analysis, phrase, said.Analysis.Words.Length));
    }
}
