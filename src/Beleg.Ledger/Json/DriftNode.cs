using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>A figure of a claim as JSON says it.</summary>
/// <param name="Value">The number as worded; null for a range.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Text">The words.</param>
/// <param name="Source">Who gave it.</param>
/// <param name="Report">The file of the report.</param>
/// <param name="Published">When the report was published.</param>
public sealed record DriftNode(
    decimal? Value,
    decimal? Low,
    decimal? High,
    string? Unit,
    string Text,
    string? Source,
    string Report,
    string? Published
)
{
    /// <summary>The node of a figure.</summary>
    public static DriftNode Of(FigureView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var quantity = view.Quantity;
        return new DriftNode(
            quantity.Value,
            quantity.Low,
            quantity.High,
            quantity.Unit,
            quantity.Text,
            view.Source,
            view.Report,
            view.Published?.ToString()
        );
    }
}
