using System.Collections.Immutable;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>A statement that was not found well enough to rely on, or found where there is none.</summary>
/// <param name="Content">Where the content stands in Unicode code points: of the gold, or of what was found too much.</param>
/// <param name="Type">Its type, of the same.</param>
/// <param name="What">What is wrong, in a few words: "missed", "spurious", "content F1 0.43", "speaker wrong".</param>
public sealed record UnusableStatement(ImmutableArray<Span> Content, StatementType Type, string What);
