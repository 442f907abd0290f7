namespace Beleg.German.Times;

/// <summary>Whether a time lies before or after the report.</summary>
internal enum TimeDirection
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Before it, or on its day.</summary>
    Past,

    /// <summary>After it, or on its day.</summary>
    Future,
}
