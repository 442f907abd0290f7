namespace Beleg.German.Names;

/// <summary>What is named.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place, country, region, river.</summary>
    Place,

    /// <summary>A party, ministry, company, club, outlet.</summary>
    Organisation,

    /// <summary>Anything else that has a name: a work, an event, a product.</summary>
    Other,
}
