namespace Beleg.German.Lexicon;

/// <summary>How a word or run of words was met as a name or in one.</summary>
[Flags]
public enum NameUses : ushort
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As the whole name of a person.</summary>
    Person = 1 << 0,

    /// <summary>As the whole name of a place.</summary>
    Place = 1 << 1,

    /// <summary>As the whole name of an organisation.</summary>
    Organisation = 1 << 2,

    /// <summary>As the first word of a person's name of several.</summary>
    FirstOfPerson = 1 << 3,

    /// <summary>As the last word of a person's name of several.</summary>
    LastOfPerson = 1 << 4,

    /// <summary>In a place's name of several words.</summary>
    InPlace = 1 << 5,

    /// <summary>In an organisation's name of several words.</summary>
    InOrganisation = 1 << 6,

    /// <summary>Outside of names, too.</summary>
    Outside = 1 << 7,
}
