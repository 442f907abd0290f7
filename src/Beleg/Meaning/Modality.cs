namespace Beleg.Meaning;

/// <summary>How sure the content is, as it is worded.</summary>
public enum Modality
{
    /// <summary>Put as a fact.</summary>
    Certain,

    /// <summary>"offenbar", "wohl", "wahrscheinlich".</summary>
    Probable,

    /// <summary>"möglicherweise", "könnte".</summary>
    Possible,

    /// <summary>"will", "soll künftig", "plant".</summary>
    Intended,
}
