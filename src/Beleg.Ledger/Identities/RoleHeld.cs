using Beleg.Text;

namespace Beleg.Ledger.Identities;

/// <summary>A role that reports gave somebody over some time, or a mere affiliation.</summary>
/// <param name="Role">The role as the reports word it: "Umweltministerin"; empty for an affiliation without a role.</param>
/// <param name="Affiliation">The state, party or body it is held for; null where the reports do not tell.</param>
/// <param name="First">The date of the first report; null where that report has none.</param>
/// <param name="Last">The date of the last one; null when <paramref name="First"/> is.</param>
public sealed record RoleHeld(string Role, string? Affiliation, ReportDate? First, ReportDate? Last)
{
    /// <summary>True when a date is surely no more days away than that from when the role was held.</summary>
    internal bool IsWithin(ReportDate? date, int days) =>
        (First, Last, date) is ({ } first, { } last, { } day)
        && DayRange.Of(day) is var asked
        && DayRange.Of(first) is var from
        && DayRange.Of(last) is var to
        && from.Last - asked.First <= days
        && asked.Last - to.First <= days;

    /// <summary>True when a date can be no more days away than that; a date not known can be any.</summary>
    internal bool MayBeWithin(ReportDate? date, int days) =>
        (First, Last, date) is not ({ } first, { } last, { } day)
        || (
            DayRange.Of(first).First - DayRange.Of(day).Last <= days
            && DayRange.Of(day).First - DayRange.Of(last).Last <= days
        );

    /// <summary>True when all of the time it was held is surely no more days away than that.</summary>
    internal bool IsWhollyWithin(ReportDate? date, int days) =>
        (First, Last, date) is ({ } first, { } last, { } day)
        && DayRange.Of(first).To(DayRange.Of(day)) <= days
        && DayRange.Of(last).To(DayRange.Of(day)) <= days;
}
