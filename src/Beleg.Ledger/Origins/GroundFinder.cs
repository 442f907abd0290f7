using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Finds what a group of echoes rests on. The reports are heard in the order of publication, those of one day together; the
/// first that cites or credits anybody is believed, a citation before a credit: it is about these words and no others. Where
/// only a later copy gives credit, the earlier ones left it out.
/// </summary>
internal static class GroundFinder
{
    /// <summary>What the group rests on.</summary>
    public static Ground Of(EvidenceSheet sheet, ImmutableArray<OriginMember> members, ImmutableArray<Echo> group)
    {
        for (var start = 0; start < group.Length; )
        {
            var day = PublicationOrder.Key(sheet.Reports[group[start].Report].Published);
            var end = start;
            while (end < group.Length && PublicationOrder.Key(sheet.Reports[group[end].Report].Published) == day)
                end++;
            if (Cited(sheet, members, group.AsSpan(start, end - start)) is { } cited)
                return AtHome(sheet, group, cited);
            if (Credited(sheet, group, start, end) is { } credited)
                return AtHome(sheet, group, credited);
            start = end;
        }

        var first = First(sheet, group);
        var published = sheet.Reports[first].Published;
        var copied = group.Any(echo => PublicationOrder.IsLater(sheet.Reports[echo.Report].Published, published));
        return new Ground(GroundKind.Own, first, [], copied);
    }

    // Of those that can be the first, for all that is known of their dates, one of an outlet that others name.
    private static int First(EvidenceSheet sheet, ImmutableArray<Echo> group)
    {
        var earliest = sheet.Reports[group[0].Report].Published;
        foreach (var echo in group)
        {
            var canBeFirst = !PublicationOrder.IsLater(sheet.Reports[echo.Report].Published, earliest);
            if (canBeFirst && sheet.OutletOf(echo.Report) is { } outlet && sheet.Named.Contains(outlet))
                return echo.Report;
        }

        return group[0].Report;
    }

    // Where a report of whom is named is among those that have the words, they are its own.
    private static Ground AtHome(EvidenceSheet sheet, ImmutableArray<Echo> group, Ground ground)
    {
        if (ground.Keys is not [var key])
            return ground;
        foreach (var echo in group)
        {
            if (sheet.OutletOf(echo.Report) == key)
                return new Ground(GroundKind.Own, echo.Report, [], IsProven: true);
        }

        return ground;
    }

    private static Ground? Cited(EvidenceSheet sheet, ImmutableArray<OriginMember> members, ReadOnlySpan<Echo> echoes)
    {
        (Citation Citation, int Distance, int Report)? best = null;
        foreach (var echo in echoes)
        {
            foreach (var citation in sheet.CitationsOf(echo.Report))
            {
                var distance = Distance(citation, echo, echo.Member < 0 ? null : members[echo.Member].Saying);
                if (distance is { } near && (best is null || near < best.Value.Distance))
                    best = (citation, near, echo.Report);
            }
        }

        if (best is not { } found)
            return null;
        return sheet.IsOfAnother(found.Citation)
            ? new Ground(GroundKind.Cited, found.Report, [sheet.KeyOf(found.Citation)], IsProven: true)
            : new Ground(GroundKind.Own, found.Report, [], IsProven: true);
    }

    // How far a citation is from the words: of this very saying, of one that they lie in, of all of the report.
    private static int? Distance(Citation citation, Echo echo, long? saying)
    {
        if (citation.Saying is null && citation.Spans.IsEmpty)
            return 2;
        if (echo.IsWhole)
            return null;
        if (saying is not null && citation.Saying == saying)
            return 0;
        return SpanSets.Common(citation.Spans, echo.Spans) * 2 >= SpanSets.Length(echo.Spans) ? 1 : null;
    }

    // Copies of one text credit the same wire: what all of them credit is nearer than what one does.
    private static Ground? Credited(EvidenceSheet sheet, ImmutableArray<Echo> group, int start, int end)
    {
        var report = -1;
        ImmutableArray<string> keys = [];
        for (var i = start; i < group.Length && (report >= 0 || i < end); i++)
        {
            var credits = sheet.CreditsOf(group[i].Report);
            if (credits.IsEmpty)
                continue;
            if (report < 0)
                (report, keys) = (group[i].Report, credits);
            else if (keys.RemoveAll(key => !credits.Contains(key)) is { IsEmpty: false } shared)
                keys = shared;
        }

        return report < 0 ? null : new Ground(GroundKind.Credited, report, keys, IsProven: true);
    }
}
