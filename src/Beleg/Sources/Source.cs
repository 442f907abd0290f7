using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Sources;

/// <summary>Who is behind statements of a report, under all the names the report gives.</summary>
/// <param name="Id">
/// "q1", "q2", …: those who speak in the order of their first mention, then those whom other parts of the ledger name.
/// </param>
/// <param name="Name">
/// The fullest name the report gives; for an unnamed source the words themselves. Where the report gives only a capital or a
/// seat, the name of the state or body behind it.
/// </param>
/// <param name="Kind">What kind of source it is.</param>
public sealed record Source(string Id, string Name, SourceKind Kind)
{
    /// <summary>Offices and functions as the report words them: "Verteidigungsminister".</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>States, parties and bodies it belongs to, as the report gives them.</summary>
    public ImmutableArray<string> Affiliations { get; init; } = [];

    /// <summary>Every place in the text that means this source, in order.</summary>
    public ImmutableArray<Span> Mentions { get; init; } = [];

    /// <summary>For each mention why it was taken to mean this source.</summary>
    public ImmutableArray<string> Because { get; init; } = [];
}
