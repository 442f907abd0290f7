using System.Collections.Immutable;
using Beleg.German;

namespace Beleg.Statements.Network;

/// <summary>The parts of a statement as the network tells them; empty where it tells none.</summary>
internal readonly record struct DecodedParts(
    ImmutableArray<WordRange> Content,
    ImmutableArray<WordRange> Frame,
    ImmutableArray<WordRange> Speaker,
    ImmutableArray<WordRange> Cue,
    ImmutableArray<WordRange> Addressee
);
