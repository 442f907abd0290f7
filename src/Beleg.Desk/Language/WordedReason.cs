namespace Beleg.Desk.Language;

/// <summary>A reason as it is shown.</summary>
/// <param name="Text">Its words. Those of reports stand in it as they are.</param>
/// <param name="Language">The language they are in, which need not be that of the reader.</param>
public readonly record struct WordedReason(string Text, ReaderLanguage Language);
