namespace Beleg.Ledger.Claims;

/// <summary>One thing that speaks for or against two sayings being the same proposition.</summary>
/// <param name="Name">What it is: a row of "likeness-weights.tsv" ("verb").</param>
/// <param name="Value">How much there is of it, 0 to 1.</param>
/// <param name="Effect">What it adds to the logarithm of the odds; below 0 speaks against.</param>
public readonly record struct LikenessPart(string Name, float Value, float Effect);
