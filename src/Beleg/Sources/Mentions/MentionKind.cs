namespace Beleg.Sources.Mentions;

/// <summary>How a mention means whom it means.</summary>
internal enum MentionKind
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By office, occupation or party: "der Minister", "die Sozialdemokratin".</summary>
    Role,

    /// <summary>By what kind of body it is: "das Ministerium".</summary>
    Body,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Without a name on purpose: "ein Insider".</summary>
    Unnamed,

    /// <summary>As several people: "Experten".</summary>
    Group,

    /// <summary>A document: "die Studie".</summary>
    Document,
}
