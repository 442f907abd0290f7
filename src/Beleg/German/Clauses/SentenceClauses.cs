namespace Beleg.German.Clauses;

/// <summary>The clauses of one sentence, built from its segments from left to right.</summary>
internal sealed class SentenceClauses
{
    private readonly List<ClauseDraft> drafts = [];

    public IReadOnlyList<ClauseDraft> Drafts => drafts;

    public void Add(Segment segment, Segment? next)
    {
        var last = drafts.Count > 0 ? drafts[^1] : null;
        if (segment.Opener >= 0)
            Begin(segment.Kind, segment, last?.Index ?? -1);
        else if (segment.IsInfinitive && Waiting(d => d.IsVerbFinal) is null)
            Begin(ClauseKind.Infinitive, segment, last?.Index ?? -1);
        else if (segment.Finite >= 0)
            AddFinite(segment, last, next);
        else
            AddVerbless(segment, last);
    }

    private void AddFinite(Segment segment, ClauseDraft? last, Segment? next)
    {
        if (segment.IsVerbFinal && Waiting(d => d.IsVerbFinal) is { } interrupted)
        {
            interrupted.Append(segment);
            return;
        }

        // "Der Käufer, sagte sie, wolle …": of two parts that begin with a verb the latter goes on with what was begun.
        var parenthesis = segment.IsVerbFirst && next is { IsVerbFirst: true, IsCoordinated: false };
        if (Waiting(d => !d.IsVerbFinal) is { } begun && !parenthesis)
        {
            begun.Append(segment);
            return;
        }

        // "sollen 90 Kilometer Strecke, 12 Bahnhöfe und … erneuert werden": the end of the verbs begun before.
        if (segment is { IsVerbFinal: true, IsVerbFirst: false } && last is { LacksVerb: true, IsVerbFinal: false })
        {
            last.Append(segment);
            return;
        }

        if (segment is { IsCoordinated: true, IsVerbFinal: true, IsVerbFirst: false } && last is { IsVerbFinal: true })
        {
            Begin(last.Kind, segment, last.Parent, last.Opener);
            return;
        }

        var fronted = segment.IsVerbFirst && !parenthesis ? Fronted() : [];
        if (segment.IsVerbFirst && fronted.Count == 0 && last is null)
        {
            Begin(ClauseKind.VerbFirst, segment, -1);
            return;
        }

        var main = Begin(ClauseKind.Main, segment, -1);
        foreach (var clause in fronted)
            clause.Parent = main.Index;
    }

    private void AddVerbless(Segment segment, ClauseDraft? last)
    {
        var target = Waiting(_ => true) ?? last;

        // A new quotation is nothing that the clause before goes on with.
        if (segment.IsQuotation && target is { IsComplete: true })
            target = null;

        // After a dependent clause that ended with its verb, an apposition goes on with the clause around it.
        if (target is { IsComplete: true, IsVerbFinal: true, Parent: >= 0 })
            target = drafts[target.Parent];
        if (target is null)
            Begin(ClauseKind.Main, segment, -1);
        else
            target.Append(segment);
    }

    private ClauseDraft Begin(ClauseKind kind, Segment segment, int parent, int? opener = null)
    {
        var draft = new ClauseDraft(drafts.Count, kind, segment, opener ?? segment.Opener, parent);
        drafts.Add(draft);
        return draft;
    }

    // The innermost clause that still lacks its verb.
    private ClauseDraft? Waiting(Func<ClauseDraft, bool> fits)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (!drafts[i].IsComplete)
                return fits(drafts[i]) ? drafts[i] : null;
        }

        return null;
    }

    // Dependent clauses and conditions at the beginning that wait for the main clause they stand in first place of.
    private List<ClauseDraft> Fronted()
    {
        if (drafts.Count == 0 || !(drafts[0].IsVerbFinal || drafts[0].Kind == ClauseKind.VerbFirst))
            return [];
        return drafts.Exists(d => d.Kind == ClauseKind.Main) ? [] : drafts.FindAll(d => d.Parent < 0);
    }
}
