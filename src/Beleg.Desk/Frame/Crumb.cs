namespace Beleg.Desk.Frame;

/// <summary>A page above the one that is shown.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Name">What it is called, in the language of the reader.</param>
public readonly record struct Crumb(string Address, string Name);
