namespace Beleg.Statements.Cues;

/// <summary>What a cue can introduce.</summary>
[Flags]
internal enum CueUse
{
    None = 0,

    /// <summary>A clause: "sagte, dass …", "sagte, es sei …".</summary>
    Clause = 1,

    /// <summary>An infinitive with "zu": "forderte, … zu …".</summary>
    Infinitive = 2,

    /// <summary>A quotation.</summary>
    Quotation = 4,

    /// <summary>Nothing: it sums up what was said by itself.</summary>
    Summary = 8,

    /// <summary>It sums up with "von" or "über".</summary>
    SummaryOf = 16,

    /// <summary>Its object in the accusative is who is spoken to: "forderte die Hersteller auf".</summary>
    Addressing = 128,

    /// <summary>In the passive its subject speaks: "X wird zitiert".</summary>
    Citing = 256,

    /// <summary>It has no subject that speaks; who says it stands in a place: "in dem Brief heißt es".</summary>
    Impersonal = 512,

    /// <summary>A noun that, governed by "nach" or "laut", is the saying of whoever it belongs to.</summary>
    Saying = 32,

    /// <summary>A noun for something that speaks itself.</summary>
    Document = 64,
}
