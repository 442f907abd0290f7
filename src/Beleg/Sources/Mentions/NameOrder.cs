using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>Orders names by their first word, to find the one that begins at a word.</summary>
internal sealed class NameOrder : IComparer<Name>
{
    public static NameOrder ByFirst { get; } = new();

    public int Compare(Name x, Name y) => x.First.CompareTo(y.First);
}
