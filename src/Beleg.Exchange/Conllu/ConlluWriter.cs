using System.Globalization;
using System.Text;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Exchange.Conllu;

/// <summary>
/// Writes analyses in CoNLL-U (https://universaldependencies.org/format.html), one token a line and one document after the
/// other. A token that holds two words ("im") is one line, with the tag APPRART. The last column has "TokenRange" in code
/// points, "Name" with the label of CoNLL 2003 (B-PER, I-PER; LOC, ORG, OTH), and "SpaceAfter=No".
/// </summary>
public sealed class ConlluWriter
{
    private readonly TextWriter output;
    private int sentences;

    /// <summary>Writes to an output; lines end with "\n" whatever the system.</summary>
    public ConlluWriter(TextWriter output)
    {
        this.output = output;
    }

    /// <summary>Writes the sentences of a text; sentences are numbered through all texts that are written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What it is called; null where it has no name.</param>
    public void Write(AnalysedText text, string? name)
    {
        ArgumentNullException.ThrowIfNull(text);
        output.Write(name is null ? "# newdoc\n" : $"# newdoc id = {ConlluText.Of(name)}\n");
        var lines = new StringBuilder();
        foreach (var sentence in text.Sentences)
        {
            sentences++;
            lines.Clear();
            AddComments(lines, text, sentence);
            var names = Names(text.Analysis, sentence);
            for (var i = sentence.First; i < sentence.End; i++)
                AddWord(lines, text, sentence, i, names[i - sentence.First]);
            output.Write(lines.Append('\n'));
        }
    }

    private void AddComments(StringBuilder lines, AnalysedText text, WordRange sentence)
    {
        lines.Append(CultureInfo.InvariantCulture, $"# sent_id = s{sentences}\n# text = ");
        for (var i = sentence.First; i < sentence.End; i++)
        {
            lines.Append(ConlluText.Of(text.FormOf(i)));
            if (i + 1 < sentence.End && text.IsSpaceAfter(i))
                lines.Append(' ');
        }

        lines.Append('\n');
    }

    private static void AddWord(StringBuilder lines, AnalysedText text, WordRange sentence, int at, string? name)
    {
        var word = text.Analysis.Words[at];
        var dependency = text.DependencyOf(at, sentence);
        var head = dependency.IsRoot ? 0 : dependency.Head - sentence.First + 1;
        var span = text.SpanOf(at);
        lines
            .Append(CultureInfo.InvariantCulture, $"{at - sentence.First + 1}\t")
            .Append(ConlluText.Of(text.FormOf(at)))
            .Append('\t')
            .Append(ConlluText.Of(word.Lemma))
            .Append(CultureInfo.InvariantCulture, $"\t{word.Universal}\t{SttsNames.Of(word.Tag)}")
            .Append(CultureInfo.InvariantCulture, $"\t{word.Morphology.Text}\t{head}")
            .Append(CultureInfo.InvariantCulture, $"\t{RelationNames.Of(dependency.Relation)}\t_\t");
        if (name is not null)
            lines.Append(CultureInfo.InvariantCulture, $"Name={name}|");
        if (!text.IsSpaceAfter(at))
            lines.Append("SpaceAfter=No|");
        lines.Append(CultureInfo.InvariantCulture, $"TokenRange={span.Start}:{span.End}\n");
    }

    // For each word of the sentence the label of the name that holds it.
    private static string?[] Names(Analysis analysis, WordRange sentence)
    {
        var labels = new string?[sentence.Count];
        foreach (var name in analysis.NamesIn(sentence))
        {
            for (var i = name.First; i < name.End; i++)
                labels[i - sentence.First] = (i == name.First ? "B-" : "I-") + LabelOf(name.Kind);
        }

        return labels;
    }

    private static string LabelOf(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "PER",
            NameKind.Place => "LOC",
            NameKind.Organisation => "ORG",
            _ => "OTH",
        };
}
