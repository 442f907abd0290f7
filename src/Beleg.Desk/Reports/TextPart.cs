namespace Beleg.Desk.Reports;

/// <summary>What words of a report are, and to which saying.</summary>
/// <param name="Saying">The place of the saying among those of the report.</param>
/// <param name="Kind">What they are to it.</param>
public readonly record struct TextPart(int Saying, PartKind Kind);
