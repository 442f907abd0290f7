using System.Collections.Immutable;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Tests.Statements;

/// <summary>A file of reports for a test, gone after it.</summary>
internal sealed class CorpusFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Writes the lines and reads them as a corpus.</summary>
    public ImmutableArray<QuotationDocument> Read(params string[] lines)
    {
        var path = Path.Combine(folder, "corpus.jsonl");
        File.WriteAllText(path, string.Join('\n', lines));
        return QuotationCorpus.Read(path);
    }
}
