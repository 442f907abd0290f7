namespace Beleg.Figures;

/// <summary>The unit that follows a number.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Name">ISO 4217 for money, "Prozent", else the words as written; null where there is no unit.</param>
/// <param name="End">Index after its last word; after the number's last where there is no unit.</param>
internal sealed record Unit(UnitKind Kind, string? Name, int End)
{
    /// <summary>What two figures must share to be compared: the currency, the measure, the noun's lemma.</summary>
    public string Key { get; init; } = Name ?? string.Empty;

    /// <summary>Index of its word where that stands before the number: "€ | 50"; else null.</summary>
    public int? First { get; init; }

    /// <summary>The dimension of a measure: "length".</summary>
    public string Dimension { get; init; } = string.Empty;

    /// <summary>How many base units of its dimension a measure is; null where that is not constant.</summary>
    public decimal? Scale { get; init; }

    /// <summary>True when the unit stands with another number: "von 10 | auf 15 Prozent".</summary>
    public bool IsShared { get; init; }

    /// <summary>True when the subject of its clause tells what is counted: "die Zahl der Toten stieg auf neun".</summary>
    public bool IsOfSubject { get; init; }

    /// <summary>True for per cent, money and measures.</summary>
    public bool IsMeasured => Kind is UnitKind.Percent or UnitKind.Money or UnitKind.Measure;
}
