namespace Beleg.German.Lexicon;

/// <summary>The form of a verb (Universal Dependencies' VerbForm, with the infinitive that holds "zu" told apart).</summary>
public enum VerbForm : byte
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>A form with person and mood, imperatives too.</summary>
    Finite,

    /// <summary>The bare infinitive: "mitteilen".</summary>
    Infinitive,

    /// <summary>The infinitive with "zu" inside: "mitzuteilen".</summary>
    ZuInfinitive,

    /// <summary>The present participle: "mitteilend".</summary>
    PresentParticiple,

    /// <summary>The past participle: "mitgeteilt".</summary>
    PastParticiple,
}
