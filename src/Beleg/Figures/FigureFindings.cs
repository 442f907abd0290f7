using System.Collections.Immutable;
using Beleg.Faults;

namespace Beleg.Figures;

/// <summary>The figures of a report, and what is wrong with them.</summary>
/// <param name="Figures">The figures, in the order of the text.</param>
/// <param name="Faults">A fault for each two amounts that the report equates and that differ too much.</param>
public sealed record FigureFindings(ImmutableArray<Figure> Figures, ImmutableArray<Fault> Faults);
