namespace Beleg.German.Names;

/// <summary>A word before a person's name.</summary>
/// <param name="Gender">The gender it tells; all where it tells none.</param>
/// <param name="IsRole">True where it is an office as well: "Papst".</param>
internal sealed record Title(Concord Gender, bool IsRole);
