using System.Collections.Immutable;
using Beleg.German;
using Beleg.Models;

namespace Beleg.Statements.Network;

/// <summary>
/// Decides which words of a window are which part: content and frame by the likeliest course through it, speaker and addressee
/// as the likeliest run, the cue word by word.
/// </summary>
internal sealed class PartDecoder(PhraseEdges edges)
{
    // In natural logarithms of chances, chosen by cross-validation and on development data: what it costs to begin or end
    // inside a phrase, and how much a run may lose: a speaker who is not seen is worse than one who is doubtful.
    private const float EdgeCost = 1;
    private const float ForRun = 0.7f;

    private readonly ContentCourse course = new();

    /// <summary>The parts of one statement.</summary>
    /// <param name="scores">The scores of the window's words; they are turned into logarithms of chances.</param>
    /// <param name="window">The words of the window.</param>
    /// <param name="anchor">Where the content begins.</param>
    public DecodedParts Decode(Span<float> scores, WordRange window, int anchor)
    {
        for (var w = 0; w < window.Count; w++)
        {
            var row = scores.Slice(w * AttributionAnswers.PartScores, AttributionAnswers.PartScores);
            Curves.LogSoftmax(row[..AttributionAnswers.Speaker]);
            Curves.LogSoftmax(row[AttributionAnswers.Speaker..AttributionAnswers.Cue]);
            Curves.LogSoftmax(row[AttributionAnswers.Cue..AttributionAnswers.Addressee]);
            Curves.LogSoftmax(row[AttributionAnswers.Addressee..]);
        }

        var (content, frame) = course.Find(scores, window, anchor);
        return new DecodedParts(
            content,
            frame,
            BestRun(scores, window, AttributionAnswers.Speaker),
            Words(scores, window, AttributionAnswers.Cue),
            BestRun(scores, window, AttributionAnswers.Addressee)
        );
    }

    private static ImmutableArray<WordRange> Words(ReadOnlySpan<float> scores, WordRange window, int part)
    {
        var words = new List<int>();
        for (var w = 0; w < window.Count; w++)
        {
            if (Gain(scores, w, part) > 0)
                words.Add(window.First + w);
        }

        return WordRanges.Of(words);
    }

    // The run whose words gain most by belonging to the part, and that keeps to phrases (after Kadane, in Bentley 1984).
    private ImmutableArray<WordRange> BestRun(ReadOnlySpan<float> scores, WordRange window, int part)
    {
        var (most, run) = (-ForRun, default(WordRange));
        var (sum, first) = (float.NegativeInfinity, 0);
        for (var w = 0; w < window.Count; w++)
        {
            var begin = edges.CanBegin(window.First + w) ? 0 : -EdgeCost;
            if (sum <= begin)
                (sum, first) = (begin, w);
            sum += Gain(scores, w, part);
            var end = edges.CanEnd(window.First + w) ? sum : sum - EdgeCost;
            if (end > most)
                (most, run) = (end, new WordRange(window.First + first, window.First + w + 1));
        }

        return run.IsEmpty ? [] : [run];
    }

    private static float Gain(ReadOnlySpan<float> scores, int w, int part) =>
        scores[(w * AttributionAnswers.PartScores) + part + 1] - scores[(w * AttributionAnswers.PartScores) + part];
}
