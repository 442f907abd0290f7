using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Desk.Reports;

/// <summary>A run of a report's text that the same parts cover from end to end.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Covering">The places of the parts that cover it in the list they came in, in its order.</param>
/// <param name="Starting">Those of them whose first character it holds.</param>
public sealed record TextSegment(Span Span, string Text, ImmutableArray<int> Covering, ImmutableArray<int> Starting);
