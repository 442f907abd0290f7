using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>Writes down, for people, the way from a member to its origin.</summary>
internal sealed class PathWriter(
    EvidenceSheet sheet,
    RootResolver resolver,
    ImmutableArray<ImmutableArray<Echo>> groups,
    ImmutableArray<Ground> grounds
)
{
    /// <summary>The steps from a report of a group on; at least one.</summary>
    public ImmutableArray<OriginStep> Of(int group, int report)
    {
        var steps = ImmutableArray.CreateBuilder<OriginStep>();
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (int? at = group; at is { } here; )
        {
            var ground = grounds[here];
            if (ground.Report != report)
                steps.Add(Copied(report, ground.Report));
            if (ground.Kind == GroundKind.Own)
            {
                if (ground.IsProven || steps.Count == 0)
                    steps.Add(Own(ground, steps.Count > 0));
                break;
            }

            steps.Add(Named(ground));
            at = ground.Keys.Length == 1 && passed.Add(ground.Keys[0]) ? resolver.NextOf(ground.Keys[0]) : null;
            if (at is not { } next)
                break;
            report = sheet.ReportsOf(ground.Keys[0]).First(r => groups[next].Any(echo => echo.Report == r));
            var file = sheet.Reports[report].File;
            steps.Add(
                new OriginStep(OriginStepKind.Publication, NameOf(ground.Keys[0]), file, $"published it in {file}")
            );
        }

        return steps.ToImmutable();
    }

    private OriginStep Copied(int from, int to)
    {
        var passages = sheet.LinksOf(from).Where(link => link.Other == to).Sum(link => link.Passages.Length);
        var (source, copy) = (sheet.Reports[to], sheet.Reports[from]);
        var verb = PublicationOrder.IsLater(copy.Published, source.Published) ? "copies" : "shares";
        var because = (passages, verb) switch
        {
            (0, _) => $"has the words of {source.File} by way of other copies",
            (1, "copies") => $"copies a passage of {source.File}",
            (_, "copies") => $"copies {passages} passages of {source.File}",
            (1, _) => $"shares a passage with {source.File}",
            _ => $"shares {passages} passages with {source.File}",
        };
        return new OriginStep(OriginStepKind.Copy, copy.File, source.File, because);
    }

    private OriginStep Named(Ground ground)
    {
        var from = sheet.Reports[ground.Report].File;
        var names = string.Join(" and ", ground.Keys.Select(NameOf).Order(StringComparer.OrdinalIgnoreCase));
        return ground.Kind == GroundKind.Cited
            ? new OriginStep(OriginStepKind.Citation, from, names, $"cites {names}")
            : new OriginStep(OriginStepKind.Credit, from, names, $"credits {names}");
    }

    private OriginStep Own(Ground ground, bool isCopied)
    {
        var report = sheet.Reports[ground.Report];
        var because =
            isCopied ? "names nobody it has it from"
            : ground.IsProven ? "was told it itself, or is where others have it from"
            : sheet.OutletOf(ground.Report) is { } outlet && sheet.Named.Contains(outlet)
                ? $"names nobody it has it from, and is of {NameOf(outlet)}, which others name"
            : "names nobody it has it from, and nobody is known to have it from there";
        return new OriginStep(OriginStepKind.Own, report.File, report.Outlet ?? report.File, because);
    }

    private string NameOf(string key) => sheet.Press.NameOf(key);
}
