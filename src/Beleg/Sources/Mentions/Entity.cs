using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>Somebody whom mentions of a report mean, while they are being gathered.</summary>
internal sealed class Entity(SourceKind kind)
{
    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; set; } = kind;

    /// <summary>Its mentions; sorted when resolution ends.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>What the word lists know it as.</summary>
    public Known? Known { get; set; }

    /// <summary>Its gender or the plural; several where the report leaves it open.</summary>
    public Concord Gender { get; set; } = Concord.Any;

    /// <summary>The parts of a person's name, given names first.</summary>
    public string[] NameParts { get; set; } = [];

    /// <summary>All roles the report gives it.</summary>
    public List<NounReading> Roles { get; } = [];

    /// <summary>States, regions, parties and organisations it belongs to.</summary>
    public List<Known> Belongs { get; } = [];

    /// <summary>The name of the outlet that publishes the report, where it is that; null for everybody else.</summary>
    public string? OwnName { get; set; }

    /// <summary>True for a person, named or not.</summary>
    public bool IsPerson => Kind is SourceKind.Person or SourceKind.Unnamed;

    /// <summary>Takes a mention in, with all that it tells.</summary>
    public void Add(Mention mention, string because)
    {
        mention.Entity = this;
        mention.Because = because;
        Mentions.Add(mention);
        Known ??= mention.Known;
        foreach (var role in mention.Roles.Where(role => !Roles.Exists(r => r.Lemma == role.Lemma)))
            Roles.Add(role);
        foreach (var known in mention.Belongs.Where(known => !Belongs.Contains(known)))
            Belongs.Add(known);
        var gender = Genders(mention.Concord);
        if ((Gender & gender) != Concord.None)
            Gender &= gender;
    }

    /// <summary>The genders, or the plural, that a form allows in any case.</summary>
    public static Concord Genders(Concord concord)
    {
        var genders = Concord.None;
        foreach (var gender in (ReadOnlySpan<Concord>)[Concord.Masc, Concord.Fem, Concord.Neut, Concord.Plur])
        {
            if ((concord & gender) != Concord.None)
                genders |= gender;
        }

        return genders;
    }
}
