using Beleg.Lab.German.Network;
using Beleg.Lab.German.Vectors;

namespace Beleg.Lab.German;

/// <summary>Makes every German model from the data, and measures them.</summary>
public static class GermanTraining
{
    /// <summary>Makes all models; the same data give the same bytes.</summary>
    /// <param name="dataFolder">The folder with "morphology", "names", "text" and "treebank".</param>
    /// <param name="modelFolder">Where the models go; made when it is not there.</param>
    /// <param name="log">Takes what was made and the figures measured, a line each.</param>
    /// <exception cref="Faults.FaultException">Data are missing or malformed.</exception>
    public static void Run(string dataFolder, string modelFolder, TextWriter log)
    {
        Directory.CreateDirectory(modelFolder);
        var lexiconPath = Path.Combine(modelFolder, "lexicon.bin");
        LexiconCompiler.Compile(
            Path.Combine(dataFolder, "morphology", "full-forms.tsv.gz"),
            Path.Combine(dataFolder, "text", "debates.txt.gz"),
            lexiconPath,
            log
        );

        NameLexiconCompiler.Compile(
            Path.Combine(dataFolder, "names", "wikiann-silver.tsv.gz"),
            Path.Combine(modelFolder, "names.bin"),
            log
        );
        WordVectorTraining.Run(dataFolder, Path.Combine(modelFolder, "vectors.bin"), log);
        NetworkTraining.Run(dataFolder, modelFolder, log);
        Score(dataFolder, modelFolder, log);
    }

    /// <summary>Measures the models on the development sentences.</summary>
    /// <param name="dataFolder">The folder with "treebank".</param>
    /// <param name="modelFolder">The folder with the models.</param>
    /// <param name="log">Takes the figures, a line each.</param>
    /// <exception cref="Faults.FaultException">Data or models are missing or malformed.</exception>
    public static void Score(string dataFolder, string modelFolder, TextWriter log)
    {
        DevelopmentScore.Write(dataFolder, modelFolder, log);
    }
}
