namespace Beleg.German.Names;

/// <summary>An article or what stands in its place.</summary>
/// <param name="Definiteness">Whether it takes up somebody known.</param>
/// <param name="Concord">What its form allows.</param>
internal sealed record Determiner(Definiteness Definiteness, Concord Concord);
