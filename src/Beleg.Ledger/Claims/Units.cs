using Beleg.Ledger.Search;

namespace Beleg.Ledger.Claims;

/// <summary>What figures count.</summary>
public static class Units
{
    /// <summary>True when two units are one: "Soldaten" and "Soldat"; money only with its own currency.</summary>
    public static bool AreAlike(string? one, string? other) =>
        one is not null && other is not null && (one == other || KeyOf(one) == KeyOf(other));

    /// <summary>What like units have in common.</summary>
    public static string KeyOf(string unit) => IsCurrency(unit) ? unit : Stem.Of(unit);

    /// <summary>True for the three letters of ISO 4217.</summary>
    public static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);
}
