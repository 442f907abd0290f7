using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;
using Beleg.Statements.Network;
using Beleg.Statements.Rules;
using Beleg.Text;

namespace Beleg.Lab.Statements.Network;

/// <summary>Makes examples to learn from out of annotated documents.</summary>
internal sealed class AttributionExampleMaker(GermanAnalyzer analyzer)
{
    private const float WeightOfOther = 0.5f;

    /// <summary>The stretches of a document.</summary>
    public IEnumerable<AttributionExample> Of(QuotationDocument document)
    {
        var analysis = analyzer.Analyze(document.Text);
        var marks = new RuleMarks(analysis.Words.Length, RuleSequence.Apply(analysis).All);
        var features = new AttributionFeatures(analysis, marks);
        var places = new PlaceFeatures(analysis, marks);
        // Of two that begin at the same word the network can tell one: the longer, which holds the other.
        var statements = document
            .Statements.Select(s => (Statement: s, First: analysis.WordsIn(s.Content[0]).First))
            .GroupBy(s => s.First)
            .Select(g => (g.MaxBy(s => s.Statement.Content.Sum(c => c.Length)).Statement, First: g.Key))
            .ToList();
        foreach (var stretch in Windows.Stretches(analysis))
        {
            var here = statements.Where(s => stretch.Contains(s.First)).ToList();
            yield return Of(analysis, features, places, stretch, here);
        }
    }

    /// <summary>
    /// The stretches of a document whose corpus has other conventions: it is told apart from reports by a feature, and what it
    /// marks otherwise (summaries) or not at all (addressees) is left open.
    /// </summary>
    public IEnumerable<AttributionExample> OfOther(QuotationDocument document) => Of(document).Select(AsOther);

    private static AttributionExample AsOther(AttributionExample example)
    {
        const int Summary = 1 + (int)StatementType.Reported;
        return example with
        {
            Features = [.. example.Features.Select(f => (int[])[.. f, AttributionFeatures.OtherCorpus])],
            Types = [.. example.Types.Select(t => t == Summary ? -1 : t)],
            Windows =
            [
                .. example
                    .Windows.Where(w => example.Types[w.Anchor] != Summary)
                    .Select(w =>
                        w with
                        {
                            Features = [.. w.Features.Select(f => (int[])[.. f, PlaceFeatures.OtherCorpus])],
                            Addressee = [.. Enumerable.Repeat(-1, w.Length)],
                        }
                    ),
            ],
            Weight = WeightOfOther,
        };
    }

    private static AttributionExample Of(
        Analysis analysis,
        AttributionFeatures features,
        PlaceFeatures places,
        WordRange stretch,
        List<(AnnotatedStatement Statement, int First)> statements
    )
    {
        var size = analysis.States.Size;
        var context = new float[stretch.Count * size];
        for (var w = 0; w < stretch.Count; w++)
            analysis.States.Write(stretch.First + w, context.AsSpan(w * size));
        var types = new int[stretch.Count];
        var media = new int[stretch.Count];
        Array.Fill(media, -1);
        foreach (var (statement, first) in statements)
        {
            types[first - stretch.First] = 1 + (int)statement.Type;
            media[first - stretch.First] = (int?)statement.Medium ?? -1;
        }

        var windows = statements.Select(s => Of(analysis, places, stretch, s.Statement, s.First));
        return new AttributionExample(context, RowsOf(features.Of(stretch)), types, media, [.. windows]);
    }

    private static WindowExample Of(
        Analysis analysis,
        PlaceFeatures places,
        WordRange stretch,
        AnnotatedStatement statement,
        int first
    )
    {
        var window = Windows.Around(analysis, stretch, first);
        var rows = new FeatureRows();
        places.Write(window, first, rows);
        var content = In(analysis, window, statement.Content);
        var frame = In(analysis, window, statement.Frame);
        var parts = content.Zip(frame, (c, f) => c == 1 ? 1 : 2 * f).ToArray();
        return new WindowExample(
            first - stretch.First,
            window.First - stretch.First,
            RowsOf(rows),
            parts,
            In(analysis, window, statement.Speaker),
            In(analysis, window, statement.Cue),
            In(analysis, window, statement.Addressee)
        );
    }

    private static int[] In(Analysis analysis, WordRange window, ImmutableArray<Span> spans)
    {
        var inside = new int[window.Count];
        foreach (var words in spans.Select(analysis.WordsIn))
        {
            for (var w = Math.Max(words.First, window.First); w < Math.Min(words.End, window.End); w++)
                inside[w - window.First] = 1;
        }

        return inside;
    }

    private static int[][] RowsOf(FeatureRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(w => rows[w].ToArray())];
}
