using System.Collections.Immutable;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.German.Network;

/// <summary>What is told of the words of a text, each list with an entry a word.</summary>
/// <param name="Words">The words.</param>
/// <param name="Dependencies">What each hangs on.</param>
/// <param name="Names">Whether each belongs to a name.</param>
/// <param name="States">What the network made of each.</param>
internal sealed record NetworkReading(
    ImmutableArray<Word> Words,
    ImmutableArray<Dependency> Dependencies,
    ImmutableArray<NameTag> Names,
    WordStates States
);
