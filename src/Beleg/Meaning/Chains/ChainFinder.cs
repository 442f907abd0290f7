using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Meaning.Chains;

/// <summary>What a statement came through, by the words of its frame: media, platforms, outlets, intermediaries.</summary>
internal static class ChainFinder
{
    private static readonly ImmutableArray<ILinkRule> Rules =
    [
        new WayRule(),
        new CitedRule(),
        new AddressedOutletRule(),
        new PlatformRule(),
        new PassedOnRule(),
    ];

    /// <summary>The links in the order of the text, each with the reason.</summary>
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
                if (WhyLink(said, phrase) is not { } because)
                    continue;
                var words = WithOutlet(said.Analysis, PhraseExtent.Of(said.Analysis, phrase, range.End), range.End);
                var source = sourcesOf(said.PassageOf(Named(said.Analysis, words) ?? words)).FirstOrDefault();
                links.Add((new Link(said.PassageOf(words), source), because));
                end = words.End;
            }
        }

        return links.ToImmutable();
    }

    private static string? WhyLink(SaidWords said, Phrase phrase)
    {
        if (IsSpeaker(said, phrase))
            return null;
        foreach (var rule in Rules)
        {
            if (rule.Why(said, phrase) is { } because)
                return because;
        }

        return null;
    }

    // A statement that sums up has no frame: what it cites stands in its own words.
    private static ImmutableArray<WordRange> Words(SaidWords said) =>
        said.Attribution.Type == StatementType.Reported && said.Frame.IsEmpty ? said.Content : said.Frame;

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

    // A clause inside the speaker's words can tell of another: "ein Bericht, aus dem die „Zeit“ zitiert".
    private static bool IsSpeaker(SaidWords said, Phrase phrase) =>
        said.Attribution.Speaker is { } speaker
        && speaker.Spans.Any(s => s.Overlaps(said.Analysis.SpanOf(phrase.Words)))
        && said.Analysis.ClauseAt(phrase.Head) is not { Kind: German.Clauses.ClauseKind.Relative };

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
}
