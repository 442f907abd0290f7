namespace Beleg.Statements.Cues;

/// <summary>What a preposition does where somebody says something.</summary>
[Flags]
internal enum PrepositionUse
{
    None = 0,

    /// <summary>It stands before the agent of a passive: "von X mitgeteilt".</summary>
    Agent = 1,

    /// <summary>It stands before the place of an impersonal saying: "in dem Brief heißt es".</summary>
    Place = 2,

    /// <summary>Right after a noun it joins another to it: "Sprecher für …".</summary>
    Joining = 4,

    /// <summary>It is a cue by itself: "laut X".</summary>
    Cue = 8,

    /// <summary>It is a cue with a noun of saying: "nach Angaben".</summary>
    CueWithNoun = 16,

    /// <summary>It stands before an addressee: "gegenüber der Presse".</summary>
    Addressee = 32,

    /// <summary>It stands before what a statement rests on: "anhand von Satellitenbildern".</summary>
    Evidence = 64,
}
