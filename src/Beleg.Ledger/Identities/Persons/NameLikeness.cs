namespace Beleg.Ledger.Identities.Persons;

/// <summary>How much two names of persons are alike.</summary>
internal enum NameLikeness
{
    /// <summary>Other surnames.</summary>
    None,

    /// <summary>One surname, and given names that differ.</summary>
    OtherGivenName,

    /// <summary>One surname, and at least one of the names has nothing more.</summary>
    Surname,

    /// <summary>One surname, and one given name is the initial of the other.</summary>
    Shortened,

    /// <summary>Names that one person can have, and two can: "Hans Müller" and "Hans-Peter Müller".</summary>
    Uncertain,

    /// <summary>The same given name and surname.</summary>
    Same,
}
