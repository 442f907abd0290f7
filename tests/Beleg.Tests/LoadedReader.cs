namespace Beleg.Tests;

/// <summary>One reader with the repository's models, shared by the tests of a class.</summary>
public sealed class LoadedReader
{
    public Reader Reader { get; } = Reader.Load(Repository.Models);
}
