using System.Collections.Immutable;
using Beleg.German;

namespace Beleg.Statements.Network;

/// <summary>
/// Tells content and frame together, by the likeliest course through a window of those that the corpus knows: the content
/// begins at the anchor and is one run, but for a frame inside it; the frame is a run before, inside or after the content, or
/// one on either side (Viterbi 1967).
/// </summary>
internal sealed class ContentCourse
{
    /// <summary>Where among the scores of a word that of the content stands.</summary>
    private const int ContentScore = 1;

    private const int FrameScore = 2;

    private enum Stage
    {
        Before,
        FrameBefore,
        Between,
        Content,
        FrameInside,
        ContentAgain,
        Gap,
        FrameAfter,
        After,
    }

    private static readonly int Stages = Enum.GetValues<Stage>().Length;

    // What may have come right before each stage, itself included.
    private static readonly Stage[][] Earlier =
    [
        [Stage.Before],
        [Stage.Before, Stage.FrameBefore],
        [Stage.FrameBefore, Stage.Between],
        [Stage.Before, Stage.FrameBefore, Stage.Between, Stage.Content],
        [Stage.Content, Stage.FrameInside],
        [Stage.FrameInside, Stage.ContentAgain],
        [Stage.Content, Stage.Gap],
        [Stage.Content, Stage.Gap, Stage.FrameAfter],
        [Stage.Content, Stage.ContentAgain, Stage.FrameAfter, Stage.After],
    ];

    // For each word and stage the sum of the best course to it, and the stage that this one came from.
    private readonly List<float> best = [];
    private readonly List<Stage> from = [];

    /// <summary>The words of content and frame.</summary>
    /// <param name="scores">For each word of the window logarithms of chances: neither, content, frame, and others that do not matter here.</param>
    /// <param name="window">The words of the window.</param>
    /// <param name="anchor">Where the content begins; a word of the window.</param>
    public (ImmutableArray<WordRange> Content, ImmutableArray<WordRange> Frame) Find(
        ReadOnlySpan<float> scores,
        WordRange window,
        int anchor
    )
    {
        best.Clear();
        from.Clear();
        for (var w = 0; w < window.Count; w++)
        {
            for (var stage = Stage.Before; stage <= Stage.After; stage++)
            {
                var (score, earlier) = w == 0 ? (0, stage) : Best(w, stage);
                if (!Fits(stage, window.First + w, anchor))
                    score = float.NegativeInfinity;
                best.Add(score + scores[(w * AttributionAnswers.PartScores) + ScoreOf(stage)]);
                from.Add(earlier);
            }
        }

        var content = new List<int>();
        var frame = new List<int>();
        var at = Last(window.Count);
        for (var w = window.Count - 1; w >= 0; w--)
        {
            if (ScoreOf(at) == ContentScore)
                content.Add(window.First + w);
            else if (ScoreOf(at) == FrameScore)
                frame.Add(window.First + w);
            at = from[(w * Stages) + (int)at];
        }

        return (WordRanges.Of(content), WordRanges.Of(frame));
    }

    private (float Score, Stage Earlier) Best(int w, Stage stage)
    {
        var (most, at) = (float.NegativeInfinity, stage);
        foreach (var earlier in Earlier[(int)stage])
        {
            var score = best[((w - 1) * Stages) + (int)earlier];
            if (score > most)
                (most, at) = (score, earlier);
        }

        return (most, at);
    }

    // Before the anchor nothing is content; the anchor is; after it the stages before are over.
    private static bool Fits(Stage stage, int word, int anchor) =>
        word < anchor ? stage <= Stage.Between
        : word == anchor ? stage == Stage.Content
        : stage >= Stage.Content;

    private static int ScoreOf(Stage stage) =>
        stage switch
        {
            Stage.Content or Stage.ContentAgain => ContentScore,
            Stage.FrameBefore or Stage.FrameInside or Stage.FrameAfter => FrameScore,
            _ => 0,
        };

    // A course that is still in a frame or a gap at the end of the window is as good as one that came to its end.
    private Stage Last(int words)
    {
        var last = Stage.Content;
        for (var stage = Stage.Before; stage <= Stage.After; stage++)
        {
            if (best[((words - 1) * Stages) + (int)stage] > best[((words - 1) * Stages) + (int)last])
                last = stage;
        }

        return last;
    }
}
