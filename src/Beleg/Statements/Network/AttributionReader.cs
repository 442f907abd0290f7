using Beleg.German;
using Beleg.Models;

namespace Beleg.Statements.Network;

/// <summary>
/// Finds the statements of reports with the attribution network, from what the rules found and what they did not. Immutable to
/// who uses it; one instance serves many threads.
/// </summary>
internal sealed class AttributionReader(AttributionNetwork network)
{
    private readonly ScratchPool pool = new();

    /// <summary>The statements in the order of the text.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="rules">What the rules found in it.</param>
    public List<Finding> Read(Analysis analysis, IReadOnlyList<Finding> rules) =>
        pool.Run(scratch => new ReportPass(network, analysis, rules, scratch).Read());
}
