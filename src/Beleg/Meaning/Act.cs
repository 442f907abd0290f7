namespace Beleg.Meaning;

/// <summary>What a saying does.</summary>
public enum Act
{
    /// <summary>Says that something is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that what was said before is so; concedes.</summary>
    Confirms,

    /// <summary>Says what one is going to do or what is going to happen by one's doing.</summary>
    Announces,

    /// <summary>Says what others are to do.</summary>
    Demands,

    /// <summary>Says what harm is to be expected.</summary>
    Warns,

    /// <summary>Says that somebody did wrong.</summary>
    Accuses,

    /// <summary>Binds oneself.</summary>
    Promises,

    /// <summary>Wants to know.</summary>
    Asks,

    /// <summary>Says what one holds of it.</summary>
    Assesses,

    /// <summary>Declines to comment, to confirm or to deny.</summary>
    Declines,
}
