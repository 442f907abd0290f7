namespace Beleg.German.Names;

/// <summary>What a common noun can stand for where it speaks.</summary>
internal enum NounKind
{
    /// <summary>A person by office or occupation: "Minister".</summary>
    Role,

    /// <summary>A source that is not named: "Insider", "Kreise".</summary>
    Unnamed,

    /// <summary>Several people without a body: "Experten", "die Opposition".</summary>
    Group,

    /// <summary>An organisation, a state, an outlet, an agency: "Ministerium".</summary>
    Body,

    /// <summary>A document that speaks for itself: "Studie".</summary>
    Document,

    /// <summary>A document that is its issuer's word: "Mitteilung".</summary>
    Issued,

    /// <summary>What somebody says or thinks: "Angaben".</summary>
    Saying,

    /// <summary>A member of a party: "Sozialdemokrat".</summary>
    Member,
}
