using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beleg.Exchange.Json;

namespace Beleg.Ledger.Json;

/// <summary>Writes what is asked of a ledger as JSON, in the manner of a reading (docs/json.md).</summary>
public static class LedgerJson
{
    private static readonly LedgerJsonContext Context = new(
        new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = new ReadableEncoder(),
        }
    );

    /// <summary>The list of reports.</summary>
    public static string Write(ReportsNode reports) => Write(reports, Context.ReportsNode);

    /// <summary>What was added.</summary>
    public static string Write(AddedNode added) => Write(added, Context.AddedNode);

    /// <summary>What following the custody log found.</summary>
    public static string Write(VerifiedNode verified) => Write(verified, Context.VerifiedNode);

    /// <summary>The list of claims, or one.</summary>
    public static string Write(ClaimsNode claims) => Write(claims, Context.ClaimsNode);

    /// <summary>Which reports depend on one another.</summary>
    public static string Write(OriginsNode origins) => Write(origins, Context.OriginsNode);

    /// <summary>Reports that share passages.</summary>
    public static string Write(CopyGroupsNode groups) => Write(groups, Context.CopyGroupsNode);

    /// <summary>Who takes from whom.</summary>
    public static string Write(PressNode press) => Write(press, Context.PressNode);

    /// <summary>The sources.</summary>
    public static string Write(SourcesNode sources) => Write(sources, Context.SourcesNode);

    /// <summary>Stories.</summary>
    public static string Write(StoriesNode stories) => Write(stories, Context.StoriesNode);

    /// <summary>What is outstanding.</summary>
    public static string Write(OpenNode open) => Write(open, Context.OpenNode);

    /// <summary>Commitments over time.</summary>
    public static string Write(CommitmentsNode commitments) => Write(commitments, Context.CommitmentsNode);

    /// <summary>Claims that may be one.</summary>
    public static string Write(SuggestionsNode suggestions) => Write(suggestions, Context.SuggestionsNode);

    /// <summary>The figures of claims.</summary>
    public static string Write(FiguresNode figures) => Write(figures, Context.FiguresNode);

    /// <summary>What a search found.</summary>
    public static string Write(FoundNode found) => Write(found, Context.FoundNode);

    /// <summary>A decision that was carried out, or taken back.</summary>
    public static string Write(ReviewedNode reviewed) => Write(reviewed, Context.ReviewedNode);

    /// <summary>Decisions.</summary>
    public static string Write(DecisionsNode decisions) => Write(decisions, Context.DecisionsNode);

    /// <summary>What reading again changed.</summary>
    public static string Write(RereadNode reread) => Write(reread, Context.RereadNode);

    private static string Write<T>(T node, JsonTypeInfo<T> type) => JsonSerializer.Serialize(node, type);
}
