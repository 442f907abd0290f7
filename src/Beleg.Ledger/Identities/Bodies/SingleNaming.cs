using System.Collections.Frozen;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A body of which a state has one: "ukrainischer Generalstab", "die Armee der Ukraine".</summary>
internal sealed class SingleNaming : IBodyNaming
{
    private static readonly FrozenDictionary<string, string> Singles = LedgerWords
        .Read("single-bodies.tsv", 2)
        .ToFrozenDictionary(
            row => row[0],
            row => row[1].Length > 0 ? row[1] : row[0],
            StringComparer.OrdinalIgnoreCase
        );

    /// <inheritdoc/>
    public BodyName? Read(BodyWords words) =>
        words is { State: { } state, Noun: { } noun } && KeyOf(noun.Core, state) is { } key
            ? new BodyName(key, IsSure: true, $"the one {noun.Core} of {state}")
            : null;

    /// <summary>The key of such a body; null for others.</summary>
    /// <param name="name">The noun, or a listed name of its own: "Bundeswehr".</param>
    /// <param name="state">Its state.</param>
    public static string? KeyOf(string name, string state) =>
        state.Length > 0 && Singles.TryGetValue(name, out var single)
            ? $"single:{Folding.Joined(single)}|{state}"
            : null;
}
