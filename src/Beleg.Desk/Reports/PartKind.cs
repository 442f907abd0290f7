namespace Beleg.Desk.Reports;

/// <summary>What words of a report are to a statement.</summary>
public enum PartKind
{
    /// <summary>They are said.</summary>
    Content,

    /// <summary>They say who speaks.</summary>
    Speaker,

    /// <summary>They signal saying.</summary>
    Cue,
}
