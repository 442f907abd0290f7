namespace Beleg.Desk.Safety;

/// <summary>A piece of a text as it can be shown.</summary>
/// <param name="Text">The characters; of a mark the name of the one it stands for: "‹U+202E›".</param>
/// <param name="IsMark">True for a mark.</param>
public readonly record struct VisiblePiece(string Text, bool IsMark);
