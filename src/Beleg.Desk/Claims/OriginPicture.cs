using System.Collections.Immutable;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Claims;

/// <summary>Where the reports of a claim come from: a lane for each origin, its reports in the order of publication.</summary>
/// <param name="Lanes">The proven origins, those of most reports first; at the end all reports of unknown origin.</param>
/// <param name="Columns">How many reports are shown.</param>
public sealed record OriginPicture(ImmutableArray<OriginLane> Lanes, int Columns)
{
    private const int MostReports = 36;

    /// <summary>The picture of a claim.</summary>
    public static OriginPicture Of(ClaimView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var heads = view.Positions.Select(p => p.Report).DistinctBy(r => r.Number).ToList();
        var columns = heads
            .OrderBy(r => r.Published?.ToString() ?? "~", StringComparer.Ordinal)
            .ThenBy(r => r.Number)
            .Take(MostReports)
            .Select((report, column) => (Report: report, Column: column))
            .ToDictionary(c => c.Report.Number);
        // Steps name reports as people do; of two files of one name the earlier one is meant.
        var byFile = columns
            .Values.OrderBy(c => c.Column)
            .DistinctBy(c => c.Report.File, StringComparer.Ordinal)
            .ToDictionary(c => c.Report.File, c => c.Column, StringComparer.Ordinal);
        var lanes = view
            .Origins.Origins.GroupBy(o => o.IsProven ? o.Id : "", StringComparer.Ordinal)
            .Select(group => Lane([.. group], columns, byFile))
            .OrderBy(l => l.Name is null)
            .ToImmutableArray();
        return new OriginPicture(lanes, columns.Count);
    }

    private static OriginLane Lane(
        ImmutableArray<Origin> origins,
        Dictionary<long, (ReportHead Report, int Column)> columns,
        Dictionary<string, int> byFile
    )
    {
        var members = origins.SelectMany(o => o.Members).DistinctBy(m => m.Member.Report).ToList();
        return new OriginLane(
            origins[0].IsProven ? origins[0].Name : null,
            origins[0].Kind,
            members.Count,
            [
                .. members
                    .Where(m => columns.ContainsKey(m.Member.Report))
                    .Select(m => Dot(columns[m.Member.Report], m, byFile))
                    .OrderBy(d => d.Column),
            ]
        );
    }

    private static OriginDot Dot(
        (ReportHead Report, int Column) place,
        TracedMember member,
        Dictionary<string, int> byFile
    ) =>
        new(
            place.Report.Number,
            place.Report.Outlet ?? place.Report.File,
            place.Report.Published,
            place.Column,
            member.Steps is [{ Kind: OriginStepKind.Own }],
            [
                .. member
                    .Steps.Where(s => s.Kind is OriginStepKind.Copy or OriginStepKind.Publication)
                    .Take(1)
                    .Select(s => byFile.GetValueOrDefault(s.To, -1))
                    .Where(column => column >= 0 && column != place.Column),
            ],
            member.Steps
        );
}
