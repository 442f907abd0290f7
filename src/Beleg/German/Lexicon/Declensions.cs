namespace Beleg.German.Lexicon;

/// <summary>Which declension an adjective's form belongs to, told by what stands before it.</summary>
[Flags]
public enum Declensions : byte
{
    /// <summary>No declined adjective.</summary>
    None = 0,

    /// <summary>Weak: after the definite article ("der alte Mann").</summary>
    Weak = 1,

    /// <summary>Mixed: after the indefinite article ("ein alter Mann").</summary>
    Mixed = 2,

    /// <summary>Strong: without an article ("alter Wein").</summary>
    Strong = 4,
}
