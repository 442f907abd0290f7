using Beleg.Models;

namespace Beleg.German.Lexicon;

/// <summary>
/// A minimal acyclic automaton over the forms that also numbers them: each edge knows how many forms come before those
/// behind it (Lucchesi and Kowaltowski 1993, "Applications of finite automata representing large vocabularies").
/// </summary>
/// <param name="alphabet">The label of each character; 0 for those that no form has.</param>
/// <param name="states">The first edge of each state, and whether a form ends there; one more closes the last.</param>
/// <param name="edges">The label and the state it leads to.</param>
/// <param name="skips">How many forms come before those behind the edge, counted from its state.</param>
internal sealed class Automaton(byte[] alphabet, uint[] states, uint[] edges, uint[] skips)
{
    public const uint FinalBit = 1u << 31;
    public const int LabelAt = 24;
    public const uint TargetMask = (1u << LabelAt) - 1;

    // From here on a state has so many edges that halving beats walking.
    private const int ManyEdges = 8;

    /// <summary>The automaton that the next sections of a model file hold.</summary>
    /// <exception cref="Faults.FaultException">The file is damaged.</exception>
    public static Automaton Read(ModelFile file) =>
        new(file.Read<byte>(), file.Read<uint>(), file.Read<uint>(), file.Read<uint>());

    /// <summary>The number of a form, or -1 when it is none.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        var state = 0u;
        var number = 0u;
        foreach (var c in form)
        {
            var label = c < alphabet.Length ? alphabet[c] : 0u;
            if (label == 0)
                return -1;
            var edge = Edge(state, label);
            if (edge < 0)
                return -1;
            number += skips[edge];
            state = edges[edge] & TargetMask;
        }

        return (states[state] & FinalBit) != 0 ? (int)number : -1;
    }

    private int Edge(uint state, uint label)
    {
        var low = (int)(states[state] & ~FinalBit);
        var high = (int)(states[state + 1] & ~FinalBit);
        while (high - low > ManyEdges)
        {
            var middle = (low + high) >>> 1;
            if (edges[middle] >> LabelAt <= label)
                low = middle;
            else
                high = middle;
        }

        for (; low < high; low++)
        {
            if (edges[low] >> LabelAt == label)
                return low;
        }

        return -1;
    }
}
