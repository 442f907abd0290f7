namespace Beleg.German.Tagging;

/// <summary>
/// Whether a word begins a name, goes on with it or belongs to none (Ramshaw and Marcus 1995), with the four classes of
/// GermEval 2014.
/// </summary>
public enum NameTag : byte
{
    /// <summary>The word belongs to no name.</summary>
    Outside,

    /// <summary>The first word of a person's name.</summary>
    PersonBegins,

    /// <summary>A later word of a person's name.</summary>
    PersonGoesOn,

    /// <summary>The first word of a place's name.</summary>
    PlaceBegins,

    /// <summary>A later word of a place's name.</summary>
    PlaceGoesOn,

    /// <summary>The first word of an organisation's name.</summary>
    OrganisationBegins,

    /// <summary>A later word of an organisation's name.</summary>
    OrganisationGoesOn,

    /// <summary>The first word of another name: of a work, an event, a product.</summary>
    OtherBegins,

    /// <summary>A later word of another name.</summary>
    OtherGoesOn,
}
