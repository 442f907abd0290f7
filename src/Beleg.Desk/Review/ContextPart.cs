namespace Beleg.Desk.Review;

/// <summary>What a word is to the statement around which it stands.</summary>
public enum ContextPart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is said.</summary>
    Content,

    /// <summary>It says who speaks.</summary>
    Speaker,

    /// <summary>It signals saying.</summary>
    Cue,
}
