using System.Collections.Immutable;

namespace Beleg.German.Names;

/// <summary>One way to understand a noun of the word lists.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Lemma">The nominative singular, of the feminine where the form is feminine.</param>
/// <param name="Concord">What the form allows.</param>
/// <param name="Class">The field of a role, the class of a body, the party of a member.</param>
internal sealed record NounSense(NounKind Kind, string Lemma, Concord Concord, string Class)
{
    /// <summary>The nominative singular of the masculine, by which "Ministerin" is known to be a "Minister".</summary>
    public string Base { get; init; } = Lemma;

    /// <summary>True for a role held for a state or an organisation.</summary>
    public bool IsOffice { get; init; }

    /// <summary>True for a role that means whoever is at the head, whatever the office is called: "Chef".</summary>
    public bool IsHead { get; init; }

    /// <summary>True for a role that a company can have as well: "Händler", not "Unternehmer".</summary>
    public bool MayBeFirm { get; init; }

    /// <summary>True for a body whose noun is a plural: "die Stadtwerke".</summary>
    public bool IsAlwaysSeveral { get; init; }

    /// <summary>True for a body that goes by its place: "die Staatsanwaltschaft Lindow".</summary>
    public bool TakesPlace { get; init; }

    /// <summary>What kind of source a body is, as bodies.tsv words it.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The classes that a definite noun can take up, its own first.</summary>
    public ImmutableArray<string> TakesUp { get; init; } = [];
}
