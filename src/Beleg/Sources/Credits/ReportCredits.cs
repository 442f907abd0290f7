using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Sources.Credits;

/// <summary>Whom a report credits.</summary>
/// <param name="Names">
/// Agencies by their short names and outlets, each once: those its publication gives, then those in the text, in order.
/// </param>
/// <param name="Spans">Where the text gives credit: a line of its own or a bracket; nobody says anything there.</param>
internal sealed record ReportCredits(ImmutableArray<string> Names, ImmutableArray<Span> Spans);
