using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.Meaning.Acts;

/// <summary>Act and position of each entry of the cue lexicon.</summary>
internal static class CueMeaning
{
    private static readonly FrozenDictionary<string, (Act Act, Position Position)> Entries = Verbs()
        .Concat(Nouns())
        .GroupBy(e => e.Signal, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => (g.First().Act, g.First().Position), StringComparer.Ordinal);

    /// <summary>What the entry says; plain assertion where there is none.</summary>
    public static (Act Act, Position Position) Of(string? signal) =>
        signal is not null && Entries.TryGetValue(signal, out var meaning) ? meaning : (Act.Asserts, Position.Affirms);

    private static IEnumerable<(string Signal, Act Act, Position Position)> Verbs() =>
        WordList
            .Read("cue-verbs.tsv", 6)
            .Select(e => (e[1].Length == 0 ? e[0] : $"{e[0]} + {e[1]}", Enum.Parse<Act>(e[3], true), PositionOf(e[4])));

    private static IEnumerable<(string Signal, Act Act, Position Position)> Nouns() =>
        WordList.Read("cue-nouns.tsv", 5).Select(e => (e[0], Enum.Parse<Act>(e[2], true), PositionOf(e[3])));

    private static Position PositionOf(string name) =>
        Enum.Parse<Position>(name.Replace("-", string.Empty, StringComparison.Ordinal), true);
}
