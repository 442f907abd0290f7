using Beleg.German;
using Beleg.German.Names;
using Beleg.Text;

namespace Beleg.Sources.Mentions;

/// <summary>A place in a report that means somebody, while it is being understood.</summary>
internal sealed class Mention(MentionKind kind, int first, int head, int end)
{
    /// <summary>How it means whom it means.</summary>
    public MentionKind Kind { get; set; } = kind;

    /// <summary>Index of the first word of its phrase, article and adjectives included.</summary>
    public int First { get; set; } = first;

    /// <summary>Index of the first word of its name, or of the noun or pronoun.</summary>
    public int Head { get; set; } = head;

    /// <summary>Index after the last word of that.</summary>
    public int HeadEnd { get; set; } = end;

    /// <summary>Index after the last word of its phrase, complements and appositions included.</summary>
    public int End { get; set; } = end;

    /// <summary>What kind of source it would be.</summary>
    public SourceKind Source { get; set; }

    /// <summary>The words it goes by: a name without genitive ending, a noun in the nominative.</summary>
    public required string Name { get; set; }

    /// <summary>The short form that brackets give: "WHO".</summary>
    public string? ShortName { get; set; }

    /// <summary>What the word lists know by that name.</summary>
    public Known? Known { get; set; }

    /// <summary>How the name names it.</summary>
    public NameManner Manner { get; set; }

    /// <summary>The noun, where a noun is its head or stands before its name.</summary>
    public NounReading? Noun { get; set; }

    /// <summary>The pronoun, where it is one.</summary>
    public Pronoun? Pronoun { get; set; }

    /// <summary>Gender or plural, and the cases its form allows.</summary>
    public Concord Concord { get; set; } = Concord.Any;

    /// <summary>Whether it takes up somebody known.</summary>
    public Definiteness Definiteness { get; set; }

    /// <summary>The preposition that governs it, as a word's index, or -1.</summary>
    public int Preposition { get; set; } = -1;

    /// <summary>The roles it gives, nearest to the name last.</summary>
    public List<NounReading> Roles { get; } = [];

    /// <summary>States, regions, parties and organisations that it says it belongs to.</summary>
    public List<Known> Belongs { get; } = [];

    /// <summary>Whom it belongs to by a complement: "des Ministeriums", "von Siemens".</summary>
    public Mention? Of { get; set; }

    /// <summary>Adjectives that tell it from others of its kind, without endings: "Berliner", "zuständig".</summary>
    public List<string> Adjectives { get; } = [];

    /// <summary>The index of its sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>True once a rule has made it part of another mention.</summary>
    public bool IsAbsorbed { get; set; }

    /// <summary>True where a statement has it for its speaker.</summary>
    public bool IsSpeaker { get; set; }

    /// <summary>Who it means.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Why it means whom it means.</summary>
    public string Because { get; set; } = string.Empty;

    /// <summary>True when it can be the subject: no preposition before it, and a form that allows the nominative.</summary>
    public bool CanBeSubject => Preposition < 0 && (Concord & Concord.Nom) != Concord.None;

    /// <summary>Makes a noun part of this mention of a name: its roles, what it belongs to, its gender.</summary>
    public void Absorb(Mention noun)
    {
        noun.IsAbsorbed = true;
        Roles.AddRange(noun.Roles);
        Belongs.AddRange(noun.Belongs);
        Adjectives.AddRange(noun.Adjectives);
        Noun ??= noun.Noun;
        Of ??= noun.Of;
        var both = Concord & noun.Concord;
        if (both != Concord.None && noun.Concord != Concord.Any)
            Concord = both;
    }

    /// <summary>Its name, noun or pronoun as characters.</summary>
    public Span Span(Analysis analysis) => analysis.Words[Head].Span.Cover(analysis.Words[HeadEnd - 1].Span);

    /// <summary>Its whole phrase as characters.</summary>
    public Span Extent(Analysis analysis) => analysis.Words[First].Span.Cover(analysis.Words[End - 1].Span);
}
