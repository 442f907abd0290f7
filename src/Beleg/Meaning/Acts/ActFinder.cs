using Beleg.German.Clauses;
using Beleg.Statements;

namespace Beleg.Meaning.Acts;

/// <summary>
/// What the saying does and how the speaker stands to it: first by the cue, then by what its clause adds, then by what is
/// said, where that speaks of itself.
/// </summary>
internal static class ActFinder
{
    /// <summary>The stance of a statement.</summary>
    public static Stance Of(SaidWords said)
    {
        var (act, position) = CueMeaning.Of(said.Attribution.Signal);
        var because = said.Attribution.Signal is { } signal ? $"{signal} (cue lexicon)" : "no cue says otherwise";
        var byCue = new Stance(act, position, because, because);
        var frame = FrameOf(said);
        var stance = frame is null ? byCue : FrameStance.Of(said, frame, byCue);
        if (stance.Position != Position.Affirms)
            return stance;
        if (said.ContentClause is not { } content)
            return SingleWords.Of(said, stance);
        if (content == frame)
            return stance;
        return ContentStance.Of(said, content, ActShifts.Of(said, frame, content, stance));
    }

    // "Laut Polizei ist nichts bekannt": where the cue is no verb, its clause is the content's own.
    private static Clause? FrameOf(SaidWords said)
    {
        if (said.FrameClause is { } clause)
            return
                said.Cue.IsEmpty || said.Cue.Any(c => Regions.HasVerb(said.Analysis, c)) || clause != said.ContentClause
                ? clause
                : null;
        return said.Attribution.Type == StatementType.Reported ? said.ContentClause : null;
    }
}
