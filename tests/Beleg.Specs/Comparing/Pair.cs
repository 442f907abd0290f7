using System.Collections.Immutable;
using Beleg.Specs.Notation;

namespace Beleg.Specs.Comparing;

/// <summary>An expected entry beside the one found for it, and the names of the fields in which they differ.</summary>
internal sealed record Pair(Entry Want, Entry? Have, ImmutableArray<string> Misses)
{
    public bool Holds => Misses.IsEmpty;
}
