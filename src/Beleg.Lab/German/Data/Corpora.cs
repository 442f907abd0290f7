namespace Beleg.Lab.German.Data;

/// <summary>
/// The annotated corpora, each in a part to learn from and a part to measure on. Of GSD (gsd-a followed by gsd-b) and of GermEval
/// 2014 (germeval-a followed by germeval-b) every tenth sentence is kept for measuring: the tenth, the twentieth and so on. All
/// of PUD is learnt from. Nothing that learns may see the development parts, not even as plain text.
/// </summary>
/// <param name="Gsd">Trees of GSD to learn from.</param>
/// <param name="GsdDevelopment">Trees of GSD to measure on.</param>
/// <param name="Pud">Trees of PUD.</param>
/// <param name="Names">Sentences with names to learn from.</param>
/// <param name="NamesDevelopment">Sentences with names to measure on.</param>
internal sealed record Corpora(
    IReadOnlyList<List<TreebankToken>> Gsd,
    IReadOnlyList<List<TreebankToken>> GsdDevelopment,
    IReadOnlyList<List<TreebankToken>> Pud,
    IReadOnlyList<NamedToken[]> Names,
    IReadOnlyList<NamedToken[]> NamesDevelopment
)
{
    private const int OneIn = 10;

    /// <summary>Reads them.</summary>
    /// <param name="dataFolder">The folder with "treebank" and "names".</param>
    /// <exception cref="Faults.FaultException">Something is missing or malformed.</exception>
    public static Corpora Read(string dataFolder)
    {
        var trees = Path.Combine(dataFolder, "treebank");
        var names = Path.Combine(dataFolder, "names");
        var (gsd, gsdDevelopment) = Part([
            .. Treebank.Read(Path.Combine(trees, "gsd-a.conllu")),
            .. Treebank.Read(Path.Combine(trees, "gsd-b.conllu")),
        ]);
        var (named, namedDevelopment) = Part([
            .. NameCorpus.Read(Path.Combine(names, "germeval-a.tsv")),
            .. NameCorpus.Read(Path.Combine(names, "germeval-b.tsv")),
        ]);
        var pud = Treebank.Read(Path.Combine(trees, "pud.conllu"));
        return new Corpora(gsd, gsdDevelopment, pud, named, namedDevelopment);
    }

    private static (List<T> Training, List<T> Development) Part<T>(List<T> sentences) =>
        (
            [.. sentences.Where((_, i) => i % OneIn != OneIn - 1)],
            [.. sentences.Where((_, i) => i % OneIn == OneIn - 1)]
        );
}
