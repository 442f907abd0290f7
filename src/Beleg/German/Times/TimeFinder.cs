using System.Collections.Immutable;
using System.Globalization;
using Beleg.German.Phrases;
using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>Finds the words that say when.</summary>
internal static class TimeFinder
{
    private static readonly PhraseTable Phrases = PhraseTable.Read("time-phrases.tsv", 3);

    /// <summary>The time expressions of a text, in order, not overlapping.</summary>
    public static ImmutableArray<TimeExpression> Find(Analysis analysis)
    {
        var wording = new Wording(analysis);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var parse = new TimeParse(wording);
        foreach (var sentence in analysis.Sentences)
            Find(wording, parse, sentence.First, sentence.End, found);
        return ToldTimes.Tie(analysis, found.ToImmutable());
    }

    private static void Find(
        Wording wording,
        TimeParse parse,
        int first,
        int end,
        ImmutableArray<TimeExpression>.Builder found
    )
    {
        for (var at = first; at < end; )
        {
            var length = Phrases.MatchAt(wording, at, end, out var phrase);
            // "nicht zuletzt" is no time.
            if (length > 0 && phrase[1] == "none")
            {
                at += length;
                continue;
            }

            var time = length > 0 ? OfPhrase(wording, at, length, phrase) : parse.Read(at, end);
            if (time is not null)
                found.Add(time);
            at = time?.End ?? at + 1;
        }
    }

    private static TimeExpression OfPhrase(Wording wording, int at, int length, string[] entry)
    {
        var words = wording.Analysis.Words;
        var direction = entry[1] switch
        {
            "past" => TimeDirection.Past,
            "future" => TimeDirection.Future,
            _ => TimeDirection.Unknown,
        };
        return new TimeExpression(at, at + length, new Span(words[at].Span.Start, words[at + length - 1].Span.End))
        {
            Direction = direction,
            DayShift =
                entry[2].Length == 0
                    ? null
                    : int.Parse(entry[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            IsFromTold = entry[2].Length > 0,
        };
    }
}
