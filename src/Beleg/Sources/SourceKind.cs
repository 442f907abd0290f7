namespace Beleg.Sources;

/// <summary>What kind of source it is.</summary>
public enum SourceKind
{
    /// <summary>A person with a name, or with an office that tells who it is: "der Papst".</summary>
    Person,

    /// <summary>A ministry, party, company, association, army.</summary>
    Organisation,

    /// <summary>A state or its government, also by the name of its capital.</summary>
    State,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A newspaper, broadcaster, magazine or platform.</summary>
    Outlet,

    /// <summary>A study, a letter, a judgment, a resolution.</summary>
    Document,

    /// <summary>Somebody whom the report does not name: "ein US-Regierungsvertreter".</summary>
    Unnamed,

    /// <summary>Several people without a body: "Augenzeugen", "Experten".</summary>
    Group,
}
