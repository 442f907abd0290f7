using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Makes the sayings of a reading.</summary>
public static class Sayings
{
    /// <summary>The sayings in the order of the text, without numbers of their own.</summary>
    /// <param name="report">The number of the report.</param>
    /// <param name="reading">What reading it found.</param>
    /// <param name="source">The number in the ledger of a source of the reading.</param>
    /// <param name="outlet">The number of the outlet, which says what the report itself tells; null where none is known.</param>
    public static ImmutableArray<Saying> Of(long report, Reading reading, Func<string, long?> source, long? outlet)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(source);
        var statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var figures = reading.Figures.ToDictionary(f => f.Id, AmountOf, StringComparer.Ordinal);
        var sayings = ImmutableArray.CreateBuilder<Saying>(reading.Propositions.Length);
        var told = 0;
        foreach (var proposition in reading.Propositions)
        {
            var saying = proposition.Statement is { } id
                ? Said(report, statements[id], proposition, source)
                : Told(report, $"t{++told}", proposition, outlet);
            sayings.Add(
                saying with
                {
                    Spans = proposition.Passage.Spans,
                    Published = reading.Report.Published,
                    IsNegated = proposition.IsNegated,
                    Terms = proposition.Terms,
                    Quantities = [.. proposition.Figures.Select(f => figures[f])],
                }
            );
        }

        return sayings.ToImmutable();
    }

    private static Saying Said(long report, Statement statement, Proposition proposition, Func<string, long?> source) =>
        new(0, report, statement.Id, proposition.Passage.Text)
        {
            Source = statement.Sources.Select(source).FirstOrDefault(),
            Act = statement.Sense.Act,
            Position = statement.Sense.Position,
            Modality = statement.Sense.Modality,
            Confidence = statement.Attribution.Confidence,
        };

    private static Saying Told(long report, string id, Proposition proposition, long? outlet) =>
        new(0, report, id, proposition.Passage.Text) { Source = outlet, IsTold = true };

    /// <summary>A figure of a reading as sayings have it.</summary>
    internal static Quantity AmountOf(Figures.Figure figure) =>
        new(figure.Passage.Text, figure.Unit, figure.Value, figure.Low, figure.High, figure.Approximate);
}
