using System.Collections.Immutable;

namespace Beleg.Exchange.Briefing;

/// <summary>Statements of several sources that speak to the same thing, and do not all stand to it alike.</summary>
/// <param name="Statements">The statements, in the order of the report; at least two.</param>
/// <param name="Because">Why they stand together, one reason for each that rejects, does not know or sets a condition.</param>
public sealed record Contrast(ImmutableArray<Statement> Statements, ImmutableArray<string> Because);
