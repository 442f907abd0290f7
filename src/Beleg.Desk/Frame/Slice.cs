using System.Collections.Immutable;

namespace Beleg.Desk.Frame;

/// <summary>A page's worth of a long list.</summary>
/// <param name="Items">The entries on it.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Size">How many entries a full page has; at least 1.</param>
/// <param name="Total">How many entries the list has.</param>
public sealed record Slice<T>(ImmutableArray<T> Items, int Page, int Size, long Total)
{
    /// <summary>How many pages there are; 1 of an empty list.</summary>
    public int Pages => Slicing.PagesOf(Size, Total);
}
