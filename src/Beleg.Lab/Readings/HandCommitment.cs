using Beleg.Commitments;
using Beleg.Text;

namespace Beleg.Lab.Readings;

/// <summary>A commitment, by hand.</summary>
/// <param name="Span">The words that name it, in UTF-16.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Doubtful">True where another answer can be defended too.</param>
public sealed record HandCommitment(Span Span, CommitmentKind Kind, CommitmentStatus Status, bool Doubtful = false);
