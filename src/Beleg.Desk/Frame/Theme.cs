namespace Beleg.Desk.Frame;

/// <summary>Dark on light or light on dark.</summary>
public enum Theme
{
    /// <summary>As the reader's system has it.</summary>
    Auto,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
