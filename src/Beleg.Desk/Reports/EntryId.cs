namespace Beleg.Desk.Reports;

/// <summary>Where a statement stands in the ledger beside the text.</summary>
public static class EntryId
{
    /// <summary>The id of its entry on the page: "entry-s4".</summary>
    public static string Of(ReportSaying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return $"entry-{saying.Id}";
    }
}
