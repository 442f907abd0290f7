using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>When something is said to be: the words, and the date they resolve to.</summary>
/// <param name="Passage">The words: "am Mittwoch".</param>
/// <param name="Value">The date, to the precision that the words and the report's date allow; else null.</param>
public sealed record TimeReference(Passage Passage, ReportDate? Value);
