namespace Beleg.German.Clauses;

/// <summary>What kind of clause it is, told by where its finite verb stands and what opens it.</summary>
public enum ClauseKind
{
    /// <summary>Finite verb second.</summary>
    Main,

    /// <summary>Finite verb first: a question, or a condition ("Sollte er kommen, …").</summary>
    VerbFirst,

    /// <summary>Finite verb last, opened by a conjunction: "dass", "weil", "wenn".</summary>
    Subordinate,

    /// <summary>Finite verb last, opened by a relative pronoun.</summary>
    Relative,

    /// <summary>Finite verb last, opened by a question word or "ob".</summary>
    Interrogative,

    /// <summary>An infinitive with "zu".</summary>
    Infinitive,

    /// <summary>No verb: a heading, an exclamation, a dateline.</summary>
    Verbless,
}
