using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>A passage that two reports share. Its words may differ a little: each end has its own length.</summary>
/// <param name="First">Where it stands in the first report.</param>
/// <param name="Second">Where it stands in the second one.</param>
public readonly record struct AlignedSpans(Span First, Span Second);
