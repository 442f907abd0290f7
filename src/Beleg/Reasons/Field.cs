namespace Beleg.Reasons;

/// <summary>What of an entry of the ledger a reason is for; the names are those of the fields of the JSON.</summary>
public enum Field
{
    /// <summary>That there is a statement at all.</summary>
    Statement,

    /// <summary>What is said.</summary>
    Content,

    /// <summary>The words that signal saying.</summary>
    Cue,

    /// <summary>The clause that introduces the content.</summary>
    Frame,

    /// <summary>The words that say who speaks.</summary>
    Speaker,

    /// <summary>Who is behind those words.</summary>
    Sources,

    /// <summary>Whom the speaker speaks to.</summary>
    Addressee,

    /// <summary>What the saying does.</summary>
    Act,

    /// <summary>How the speaker stands to the content.</summary>
    Position,

    /// <summary>How sure the content is.</summary>
    Modality,

    /// <summary>What the speaker says it rests on.</summary>
    Evidence,

    /// <summary>What the statement came through.</summary>
    Via,

    /// <summary>Where it was said.</summary>
    Place,

    /// <summary>When it was said.</summary>
    Time,

    /// <summary>The number, its bounds and whether it is approximate.</summary>
    Value,

    /// <summary>What is counted or measured.</summary>
    Unit,

    /// <summary>The amount that is restated.</summary>
    SameAs,

    /// <summary>That there is a commitment at all, and of which kind.</summary>
    Commitment,

    /// <summary>How far the commitment has come.</summary>
    Status,

    /// <summary>Who binds himself.</summary>
    By,

    /// <summary>To whom.</summary>
    To,

    /// <summary>How much.</summary>
    Amount,

    /// <summary>What secures it.</summary>
    SecuredBy,

    /// <summary>What is in it.</summary>
    Contents,

    /// <summary>Who signed.</summary>
    SignedBy,

    /// <summary>That something is outstanding.</summary>
    OpenPoint,

    /// <summary>Who owes it.</summary>
    Who,

    /// <summary>Until when.</summary>
    Due,
}
