namespace Beleg.German.Clauses;

/// <summary>A clause while its sentence is being read.</summary>
internal sealed class ClauseDraft(int index, ClauseKind kind, Segment segment, int opener, int parent)
{
    public int Index { get; } = index;

    public List<WordRange> Parts { get; } = [segment.Words];

    public int Opener { get; } = opener;

    public int Parent { get; set; } = parent;

    /// <summary>True once its finite verb, or the infinitive it has instead, was read.</summary>
    public bool IsComplete { get; private set; } = segment.Finite >= 0 || segment.IsInfinitive;

    /// <summary>True while it has but an auxiliary or modal of its verbs.</summary>
    public bool LacksVerb { get; private set; } = segment.LacksVerb;

    public bool IsVerbFinal =>
        kind is ClauseKind.Subordinate or ClauseKind.Relative or ClauseKind.Interrogative or ClauseKind.Infinitive;

    public ClauseKind Kind => kind;

    public void Append(Segment segment)
    {
        // Only the mark between lies between: one run.
        if (segment.First - Parts[^1].End <= 1)
            Parts[^1] = new WordRange(Parts[^1].First, segment.End);
        else
            Parts.Add(segment.Words);
        LacksVerb = segment.Finite >= 0 ? segment.LacksVerb && !IsComplete : LacksVerb;
        IsComplete |= segment.Finite >= 0 || segment.IsInfinitive;
    }

    public ClauseKind KindOf(Predicate predicate) =>
        predicate.Verbs.IsEmpty && !IsVerbFinal ? ClauseKind.Verbless : kind;
}
