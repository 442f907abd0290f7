using Beleg.German.Lexicon;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German;

/// <summary>
/// Builds the minimal acyclic automaton of sorted forms (Daciuk, Mihov, Watson and Watson 2000, "Incremental
/// construction of minimal acyclic finite-state automata", the algorithm for sorted data).
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly byte[] alphabet;
    private readonly Dictionary<State, State> register = [];
    private readonly State root = new();
    private string previous = string.Empty;

    /// <summary>An automaton over some characters, which are numbered in their order.</summary>
    /// <exception cref="OverflowException">There are more than 255.</exception>
    public AutomatonBuilder(ReadOnlySpan<char> characters)
    {
        alphabet = new byte[characters.IsEmpty ? 0 : characters[^1] + 1];
        for (var i = 0; i < characters.Length; i++)
            alphabet[characters[i]] = checked((byte)(i + 1));
    }

    /// <summary>True for a form that has none but the automaton's characters.</summary>
    public bool CanSpell(string form) => form.All(c => c < alphabet.Length && alphabet[c] > 0);

    /// <summary>Adds a form; it comes after all earlier ones in the order of the labels.</summary>
    public void Add(string form)
    {
        var shared = 0;
        var state = root;
        while (shared < Math.Min(form.Length, previous.Length) && form[shared] == previous[shared])
        {
            state = state.Edges[^1].Target;
            shared++;
        }

        Minimise(state);
        foreach (var c in form.AsSpan(shared))
        {
            var next = new State();
            state.Edges.Add((alphabet[c], next));
            state = next;
        }

        state.IsFinal = true;
        previous = form;
    }

    /// <summary>Closes the automaton and adds its sections to a model, as <see cref="Automaton.Read"/> takes them.</summary>
    /// <returns>How many states and edges it has.</returns>
    public (int States, int Edges) AddTo(ModelWriter model)
    {
        var (states, edges, skips) = Build();
        model.Add<byte>(alphabet).Add<uint>(states).Add<uint>(edges).Add<uint>(skips);
        return (states.Length - 1, edges.Length);
    }

    private (uint[] States, uint[] Edges, uint[] Skips) Build()
    {
        Minimise(root);
        var order = new List<State> { root };
        var seen = new HashSet<State>(ReferenceEqualityComparer.Instance) { root };
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Number = i;
            order.AddRange(order[i].Edges.Where(e => seen.Add(e.Target)).Select(e => e.Target));
        }

        var states = new uint[order.Count + 1];
        var edges = new List<uint>();
        var skips = new List<uint>();
        foreach (var state in order)
        {
            states[state.Number] = (uint)edges.Count | (state.IsFinal ? Automaton.FinalBit : 0);
            var before = state.IsFinal ? 1u : 0u;
            foreach (var (label, target) in state.Edges)
            {
                edges.Add(((uint)label << Automaton.LabelAt) | (uint)target.Number);
                skips.Add(before);
                before += target.CountForms();
            }
        }

        states[order.Count] = (uint)edges.Count;
        return (states, [.. edges], [.. skips]);
    }

    // Replaces, from the end of the last form upwards, every state that an equal one was met for.
    private void Minimise(State state)
    {
        if (state.Edges.Count == 0)
            return;
        var (label, last) = state.Edges[^1];
        if (last.IsRegistered)
            return;
        Minimise(last);
        if (register.TryGetValue(last, out var equal))
        {
            state.Edges[^1] = (label, equal);
        }
        else
        {
            last.IsRegistered = true;
            register.Add(last, last);
        }
    }

    private sealed class State : IEquatable<State>
    {
        private uint forms;

        public List<(byte Label, State Target)> Edges { get; } = new(1);

        public bool IsFinal { get; set; }

        public bool IsRegistered { get; set; }

        public int Number { get; set; }

        public uint CountForms()
        {
            if (forms == 0)
                forms = (IsFinal ? 1u : 0u) + (uint)Edges.Sum(e => e.Target.CountForms());
            return forms;
        }

        public bool Equals(State? other)
        {
            if (other is null || IsFinal != other.IsFinal || Edges.Count != other.Edges.Count)
                return false;
            for (var i = 0; i < Edges.Count; i++)
            {
                if (Edges[i].Label != other.Edges[i].Label || !ReferenceEquals(Edges[i].Target, other.Edges[i].Target))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as State);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(IsFinal);
            foreach (var (label, target) in Edges)
            {
                hash.Add(label);
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(target));
            }

            return hash.ToHashCode();
        }
    }
}
