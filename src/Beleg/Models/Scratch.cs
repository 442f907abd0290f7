namespace Beleg.Models;

/// <summary>Memory that one run of the network works in and the next uses again.</summary>
internal sealed class Scratch
{
    private float[] input = [];
    private float[] gates = [];
    private float[] sums = [];
    private float[] states = [];
    private float[] cells = [];

    private readonly float[][] layers =
    [
        [],
        [],
    ];
    private float[] dependents = [];
    private float[] heads = [];
    private float[] pairs = [];

    public Panels Panels { get; } = new();

    public Span<float> Input(int size) => Grown(ref input, size);

    /// <summary>The states of a recurrent layer; those of the layer before it stay.</summary>
    public Span<float> Layer(int number, int size) => Grown(ref layers[number % 2], size);

    public Span<float> Dependents(int size) => Grown(ref dependents, size);

    public Span<float> Heads(int size) => Grown(ref heads, size);

    public Span<float> Pairs(int size) => Grown(ref pairs, size);

    public Span<float> Gates(int size) => Grown(ref gates, size);

    public Span<float> Sums(int size) => Grown(ref sums, size);

    public Span<float> States(int size) => Grown(ref states, size);

    public Span<float> Cells(int size) => Grown(ref cells, size);

    private static Span<float> Grown(ref float[] memory, int size)
    {
        if (memory.Length < size)
            memory = new float[size];
        return memory.AsSpan(0, size);
    }
}
