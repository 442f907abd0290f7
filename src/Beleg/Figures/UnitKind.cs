namespace Beleg.Figures;

/// <summary>What kind of unit a number has.</summary>
internal enum UnitKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A noun as written: "Soldaten".</summary>
    Noun,

    /// <summary>A unit of measure, as written: "Kilometer".</summary>
    Measure,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>A currency, by its ISO 4217 code.</summary>
    Money,
}
