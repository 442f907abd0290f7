using Beleg.Lab.Learning;

namespace Beleg.Lab.Statements.Network;

/// <summary>The windows of a batch of stretches side by side, the longest first: a row a word.</summary>
internal sealed class WindowBatch
{
    private readonly List<(WindowExample Window, int Offset, float Weight)> windows;

    /// <summary>The windows of stretches.</summary>
    /// <param name="stretches">The stretches.</param>
    /// <param name="starts">The first row of each stretch.</param>
    public WindowBatch(IReadOnlyList<AttributionExample> stretches, int[] starts)
    {
        windows =
        [
            .. stretches
                .SelectMany((e, i) => e.Windows.Select(w => (w, starts[i], e.Weight)))
                .OrderByDescending(w => w.w.Length),
        ];
        Starts = RowStarts.Of(windows.Select(w => w.Window.Length));
    }

    /// <summary>Where each window begins, and one more for the end.</summary>
    public int[] Starts { get; }

    /// <summary>True when there is no window.</summary>
    public bool IsEmpty => windows.Count == 0;

    /// <summary>The row, among those of the stretches, of each window's words.</summary>
    public int[] Words() => Each((w, offset, i) => offset + w.First + i);

    /// <summary>The row, among those of the stretches, where the statement of each word's window begins.</summary>
    public int[] Anchors() => Each((w, offset, _) => offset + w.Anchor);

    /// <summary>The features of each word.</summary>
    public int[][] Features() => [.. windows.SelectMany(w => w.Window.Features)];

    /// <summary>What an error at each word counts.</summary>
    public float[] Weights(float scale) =>
        [.. windows.SelectMany(w => Enumerable.Repeat(scale * w.Weight, w.Window.Length))];

    /// <summary>The right answers of a choice for each word.</summary>
    public int[] Answers(Func<WindowExample, int[]> answersOf) => [.. windows.SelectMany(w => answersOf(w.Window))];

    private int[] Each(Func<WindowExample, int, int, int> valueOf) =>
        [.. windows.SelectMany(w => Enumerable.Range(0, w.Window.Length).Select(i => valueOf(w.Window, w.Offset, i)))];
}
