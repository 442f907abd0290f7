using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Text;

namespace Beleg.Desk.Review;

/// <summary>A run of words of a statement, with the words at which it may begin and end instead.</summary>
/// <param name="Number">Which run, from 1.</param>
/// <param name="Span">Where it stands; null of a further run that is only offered.</param>
/// <param name="Starts">The words at which it may begin.</param>
/// <param name="Ends">The words at which it may end.</param>
public sealed record ExtentRun(
    int Number,
    Span? Span,
    ImmutableArray<ContextWord> Starts,
    ImmutableArray<ContextWord> Ends
)
{
    // On either side: whoever wants more selects it in the text.
    private const int Nearest = 80;

    /// <summary>The runs of a statement, and a further one where it has one alone.</summary>
    public static ImmutableArray<ExtentRun> Of(StatementContext context, ImmutableArray<Span> spans)
    {
        ArgumentNullException.ThrowIfNull(context);
        var runs = ImmutableArray.CreateBuilder<ExtentRun>();
        foreach (var (place, span) in spans.Take(DecisionFields.MostRuns).Index())
        {
            runs.Add(
                new ExtentRun(
                    place + 1,
                    span,
                    Around(context, word => word.Span.Start >= span.Start),
                    Around(context, word => word.Span.End >= span.End)
                )
            );
        }

        for (var number = runs.Count + 1; number <= DecisionFields.Runs; number++)
        {
            var end = spans.IsEmpty ? 0 : spans[^1].End;
            var near = Around(context, word => word.Span.Start >= end);
            runs.Add(new ExtentRun(number, null, near, near));
        }

        return runs.ToImmutable();
    }

    private static ImmutableArray<ContextWord> Around(StatementContext context, Func<ContextWord, bool> isAt)
    {
        var at = Math.Max(0, context.Words.TakeWhile(word => !isAt(word)).Count());
        return [.. context.Words.Skip(at - Nearest).Take(Nearest + Math.Min(at, Nearest))];
    }
}
