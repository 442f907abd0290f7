using System.Collections.Immutable;

namespace Beleg.Lab.Readings;

/// <summary>
/// What was noted by hand of one report of the quotation corpus, as far as Beleg's meaning is measured by it. It holds places
/// and values, no words of the report.
/// </summary>
/// <param name="Id">The corpus's name for the report.</param>
/// <param name="Statements">What the statements mean that the corpus marks, all of them.</param>
/// <param name="Figures">All quantities.</param>
/// <param name="Commitments">All commitments, each once.</param>
/// <param name="OpenPoints">All open points.</param>
public sealed record HandReading(
    string Id,
    ImmutableArray<HandStatement> Statements,
    ImmutableArray<HandFigure> Figures,
    ImmutableArray<HandCommitment> Commitments,
    ImmutableArray<HandOpenPoint> OpenPoints
);
