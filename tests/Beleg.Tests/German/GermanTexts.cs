using Beleg.German;

namespace Beleg.Tests.German;

/// <summary>Analyses short texts with the models of the repository.</summary>
internal static class GermanTexts
{
    private static readonly Lazy<GermanAnalyzer> Analyzer = new(() => GermanAnalyzer.Load(Models()));

    public static Analysis Analyze(string text) => Analyzer.Value.Analyze(text);

    private static string Models()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var models = Path.Combine(folder, "models", "de");
            if (Directory.Exists(models))
                return models;
        }

        throw new DirectoryNotFoundException("There is no folder models/de above the tests.");
    }
}
