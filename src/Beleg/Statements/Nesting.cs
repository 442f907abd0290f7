using System.Collections.Immutable;

namespace Beleg.Statements;

/// <summary>Tells which statement stands in the content of which.</summary>
internal static class Nesting
{
    // A statement is searched for in this many before it; deeper nesting than this no report has.
    private const int Reach = 12;

    /// <summary>The index of the smallest statement whose content holds that of statement <paramref name="inner"/>.</summary>
    public static int? Within(ImmutableArray<Finding> ordered, int inner)
    {
        var own = ordered[inner];
        int? best = null;
        for (var i = inner - 1; i >= Math.Max(0, inner - Reach); i--)
        {
            var outer = ordered[i];
            var holds = outer.First <= own.First && outer.End >= own.End && own.Content.Length > 0;
            if (!holds || (outer.First == own.First && outer.End == own.End && !IsToldBy(outer, own)))
                continue;
            if (best is not { } b || outer.End - outer.First < ordered[b].End - ordered[b].First)
                best = i;
        }

        return best;
    }

    // "sagte, sein Mandant bestreite die Tat": all that the lawyer says is what his client does.
    private static bool IsToldBy(Finding outer, Finding own) =>
        own.Type == StatementType.Reported && outer.Type != StatementType.Reported;
}
