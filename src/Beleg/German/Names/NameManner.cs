namespace Beleg.German.Names;

/// <summary>How a form names something.</summary>
internal enum NameManner
{
    /// <summary>By a name of its own.</summary>
    Proper,

    /// <summary>By the capital: "Moskau".</summary>
    Capital,

    /// <summary>By the seat of government: "der Kreml".</summary>
    Seat,

    /// <summary>By a common word, so that only quotation marks or a noun beside it make it a name: "Spiegel".</summary>
    Common,
}
