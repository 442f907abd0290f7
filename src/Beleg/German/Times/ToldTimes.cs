using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Times;

/// <summary>Ties times that count from another to that: "Am Dienstag … Am Vortag", "2019 … im selben Jahr".</summary>
internal static class ToldTimes
{
    // Further back than this no reader looks for the day before which "am Vortag" was.
    private const int MostSentences = 2;
    private const int MostTimes = 20;

    /// <summary>The times, each that counts from another with that one, where it was told shortly before.</summary>
    public static ImmutableArray<TimeExpression> Tie(Analysis analysis, ImmutableArray<TimeExpression> times)
    {
        var tied = times.ToBuilder();
        for (var i = 1; i < tied.Count; i++)
        {
            if (!tied[i].IsFromTold || IsOfSomethingElse(analysis, tied[i].End))
                continue;
            if (Before(analysis, tied, i) is { } told)
                tied[i] = tied[i] with { Told = told };
        }

        return tied.ToImmutable();
    }

    // The nearest time that names a date; what lies before that is told from no more.
    private static TimeExpression? Before(Analysis analysis, ImmutableArray<TimeExpression>.Builder times, int index)
    {
        var sentence = analysis.SentenceAt(times[index].First);
        var last = Math.Max(0, index - MostTimes);
        for (var i = index - 1; i >= last && sentence - analysis.SentenceAt(times[i].First) <= MostSentences; i--)
        {
            if (times[i].IsFromTold)
                return null;
            if (!times[i].IsVague)
                return times[i];
        }

        return null;
    }

    // "am Vorabend des Gipfels", "zwei Tage vor der Wahl" count from that.
    private static bool IsOfSomethingElse(Analysis analysis, int after) =>
        after < analysis.Words.Length
        && analysis.Words[after] is { Tag: Stts.ART or Stts.PPOSAT or Stts.PDAT } word
        && word.Features.HasFlag(Features.Gen);
}
