namespace Beleg.German.Names;

/// <summary>A name in a text: a run of words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct Name(int First, int End, NameKind Kind);
