using Beleg.Lab.Learning;

namespace Beleg.Lab.Statements.Network;

/// <summary>What the network says of a batch while it learns; columns as in <see cref="Beleg.Statements.Network.AttributionAnswers"/>.</summary>
/// <param name="Types">A row a word: which type of statement begins there, if any.</param>
/// <param name="Media">A row a word: in which medium.</param>
/// <param name="Windows">The windows around the beginnings that the batch gives.</param>
/// <param name="Parts">A row a word of a window: which part it is; null where there is no window.</param>
internal sealed record AttributionScores(Matrix Types, Matrix Media, WindowBatch Windows, Matrix? Parts);
