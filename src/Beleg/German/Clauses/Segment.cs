namespace Beleg.German.Clauses;

/// <summary>A run of words between commas, colons, dashes, brackets and stops, with what tells its clause.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Start">Index of the first word that counts: after conjunctions, quotation marks and adverbs that stand before the clause.</param>
/// <param name="Opener">The word that makes it a dependent clause, or -1.</param>
/// <param name="Kind">The kind of clause that the opener makes; of no meaning without one.</param>
/// <param name="Finite">Its first finite verb, or -1.</param>
/// <param name="IsVerbFinal">True when nothing but verbs stands after the finite verb.</param>
/// <param name="IsInfinitive">True when it has an infinitive with "zu" and no finite verb.</param>
/// <param name="IsCoordinated">True when it begins with "und", "oder", "aber".</param>
/// <param name="LacksVerb">True when its finite verb is an auxiliary or modal and the verb it needs is not in it.</param>
/// <param name="IsQuotation">True when it begins with a quotation mark.</param>
internal readonly record struct Segment(
    int First,
    int End,
    int Start,
    int Opener,
    ClauseKind Kind,
    int Finite,
    bool IsVerbFinal,
    bool IsInfinitive,
    bool IsCoordinated,
    bool IsQuotation,
    bool LacksVerb
)
{
    public WordRange Words => new(First, End);

    public bool IsVerbFirst => Finite >= 0 && Finite == Start;
}
