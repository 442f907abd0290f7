using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.Statements;

namespace Beleg.Tests.German;

/// <summary>The models of the repository, loaded once for all tests.</summary>
internal static class GermanModels
{
    public static string Folder { get; } = FindFolder();

    private static readonly Lazy<FormLexicon> LazyLexicon = new(() => FormLexicon.Load(PathOf("lexicon.bin")));
    private static readonly Lazy<AttributionFinder> LazyStatements = new(() => AttributionFinder.Load(Folder));
    private static readonly Lazy<GermanAnalyzer> LazyAnalyzer = new(() => GermanAnalyzer.Load(Folder));

    public static FormLexicon Lexicon => LazyLexicon.Value;

    public static AttributionFinder Statements => LazyStatements.Value;

    public static GermanAnalyzer Analyzer => LazyAnalyzer.Value;

    public static string PathOf(string file) => Path.Combine(Folder, file);

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models", "de");
            if (Directory.Exists(models))
                return models;
        }

        throw new DirectoryNotFoundException("There is no folder models/de above the tests.");
    }
}
