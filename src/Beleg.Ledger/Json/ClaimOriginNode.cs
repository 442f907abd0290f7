using System.Collections.Immutable;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Json;

/// <summary>An independent origin of a claim as JSON says it.</summary>
/// <param name="Name">The agency or outlet; "unknown" where nothing proves that the reports are an origin of their own.</param>
/// <param name="Reports">The files of the reports that go back to it.</param>
/// <param name="Because">For each of its reports the way there, in words.</param>
public sealed record ClaimOriginNode(string Name, ImmutableArray<string> Reports, ImmutableArray<string> Because)
{
    private const string Unknown = "unknown";

    /// <summary>The node of an origin.</summary>
    /// <param name="origin">The origin.</param>
    /// <param name="files">The files of the reports by their numbers.</param>
    public static ClaimOriginNode Of(Origin origin, IReadOnlyDictionary<long, string> files)
    {
        ArgumentNullException.ThrowIfNull(origin);
        var members = origin.Members.DistinctBy(m => m.Member.Report).ToList();
        return new ClaimOriginNode(
            origin.IsProven ? origin.Name : Unknown,
            [.. members.Select(m => files[m.Member.Report])],
            [.. members.Select(m => $"{files[m.Member.Report]} {m.Because}")]
        );
    }
}
