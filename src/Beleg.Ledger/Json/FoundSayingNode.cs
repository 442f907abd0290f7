using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>A saying that a search found, as JSON says it.</summary>
/// <param name="Id">"r3/s4".</param>
/// <param name="Source">Who says it; null where the report does not tell.</param>
/// <param name="Position">How the speaker stands to it.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Text">The words.</param>
/// <param name="Report">The file of the report.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Claim">The id of the claim that it belongs to, or null.</param>
public sealed record FoundSayingNode(
    string Id,
    string? Source,
    string Position,
    string Act,
    string Text,
    string Report,
    string? Published,
    string? Claim
)
{
    /// <summary>The node of a saying.</summary>
    public static FoundSayingNode Of(SayingView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new FoundSayingNode(
            view.Saying.Label,
            view.Source,
            Term.Of(view.Saying.Position),
            Term.Of(view.Saying.Act),
            view.Saying.Text,
            view.Report.File,
            view.Report.Published?.ToString(),
            view.Saying.Claim is { } claim ? $"c{claim}" : null
        );
    }
}
