using Beleg.Cli.Terminal;
using Beleg.Lab.Statements.Scoring;
using Beleg.Statements;

namespace Beleg.Cli.Pages;

/// <summary>Prints how well statements were found: all of them, by type, and what is wrong in the worst documents.</summary>
internal static class AttributionScorePage
{
    /// <summary>Prints the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="score">What is printed.</param>
    /// <param name="worst">How many documents to go into.</param>
    public static void Print(TextWriter output, AttributionScore score, int worst)
    {
        Counts(output, "all", score.All);
        output.Write($"{"", -12}{"P", 8}{"R", 8}{"F1", 8}\n");
        foreach (var part in Enum.GetValues<StatementPart>())
            Row(output, part.ToString().ToLowerInvariant(), score.All.Part(part));
        Row(output, "roles", score.All.Roles);
        Row(output, "joint", score.All.Joint);
        Row(output, "type", score.All.Type);
        Row(output, "medium", score.All.Medium);
        Row(output, "usable", score.All.Usable);
        foreach (var type in Enum.GetValues<StatementType>())
            Kind(output, type.ToString(), score.OfType(type));
        Kind(output, "top level", score.TopLevel);
        Kind(output, "nested", score.Nested);
        foreach (var document in score.Worst(worst))
            Document(output, document);
    }

    private static void Kind(TextWriter output, string name, StatementMetric metric)
    {
        output.Write('\n');
        Counts(output, name, metric);
        Row(output, "quote", metric.Part(StatementPart.Quote));
        Row(output, "speaker", metric.Part(StatementPart.Speaker));
        Row(output, "roles", metric.Roles);
        Row(output, "joint", metric.Joint);
    }

    private static void Counts(TextWriter output, string name, StatementMetric metric) =>
        output.Write(
            FormattableString.Invariant(
                $"{name}: {metric.Gold} gold, {metric.Found} found; {metric.Paired} paired, {metric.Missed} missed, {metric.Spurious} spurious\n"
            )
        );

    private static void Row(TextWriter output, string name, PrecisionRecall rates) =>
        output.Write(
            FormattableString.Invariant(
                $"  {name, -10}{100 * rates.Precision, 8:F2}{100 * rates.Recall, 8:F2}{100 * rates.F1, 8:F2}\n"
            )
        );

    private static void Document(TextWriter output, DocumentScore document)
    {
        var id = Printable.Of(document.Id);
        output.Write(FormattableString.Invariant($"\n{id}: {document.Unusable.Length} not usable\n"));
        foreach (var statement in document.Unusable)
            output.Write($"  {id} {string.Join(' ', statement.Content)} {statement.Type}: {statement.What}\n");
    }
}
