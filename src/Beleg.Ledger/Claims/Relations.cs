using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Tells how two sayings of one claim stand to each other; the first of these that holds: polarity, figures, modality, extent.</summary>
public static class Relations
{
    /// <summary>How <paramref name="a"/> stands to <paramref name="b"/>.</summary>
    public static Relation Between(Saying a, Saying b)
    {
        if ((Polarity.Of(a), Polarity.Of(b)) is ({ } one, { } other) && one != other)
            return a.Position == Position.Rejects || b.Position == Position.Rejects
                ? Relation.Denies
                : Relation.Contradicts;
        if (HaveOtherFigures(a.Quantities, b.Quantities))
            return Relation.OtherFigure;
        if (a.Modality != b.Modality || IsOpen(a) != IsOpen(b))
            return Relation.OtherModality;
        return (AddsTo(b, a), AddsTo(a, b)) switch
        {
            (false, true) => Relation.Narrows,
            (true, false) => Relation.Widens,
            _ => Relation.Same,
        };
    }

    private static bool IsOpen(Saying saying) => saying.Position is Position.DoesNotKnow or Position.Conditional;

    // Figures of one unit of which no two can be the same amount.
    private static bool HaveOtherFigures(ImmutableArray<Quantity> mine, ImmutableArray<Quantity> theirs)
    {
        var alike = mine.SelectMany(_ => theirs, (m, t) => (Mine: m, Theirs: t))
            .Where(p => Units.AreAlike(p.Mine.Unit, p.Theirs.Unit))
            .ToList();
        return alike.Count > 0 && !alike.Exists(p => p.Mine.MayEqual(p.Theirs));
    }

    // Names and figures narrow what is said; another verb or noun may only be another wording.
    private static bool AddsTo(Saying saying, Saying other)
    {
        var known = other.Terms.Select(t => t.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return saying.Terms.Any(t => t.Kind == TermKind.Name && !known.Contains(t.Word))
            || saying.Quantities.Any(q => !other.Quantities.Any(o => Units.AreAlike(q.Unit, o.Unit)));
    }
}
