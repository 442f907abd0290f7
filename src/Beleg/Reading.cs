using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Faults;
using Beleg.Figures;
using Beleg.OpenPoints;
using Beleg.Propositions;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg;

/// <summary>What reading a report found: its ledger. Ids are stable: the same report gives the same ids.</summary>
/// <param name="Report">The report that was read.</param>
public sealed record Reading(Report Report)
{
    /// <summary>The ISO 639-1 language the text seems to be in ("de"), or "und".</summary>
    public required string Language { get; init; }

    /// <summary>The agencies and outlets that the report credits, by publication or in its text, in order.</summary>
    public required ImmutableArray<string> Credits { get; init; }

    /// <summary>The sentences and headings, in order.</summary>
    public required ImmutableArray<Span> Sentences { get; init; }

    /// <summary>The headings among <see cref="Sentences"/>.</summary>
    public required ImmutableArray<Span> Headings { get; init; }

    /// <summary>Who is behind the statements.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The statements, in the order of the text; an outer one before those within it.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>The quantities.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>Agreements, pledges, loans, deployments, deadlines.</summary>
    public required ImmutableArray<Commitment> Commitments { get; init; }

    /// <summary>What is still outstanding.</summary>
    public required ImmutableArray<OpenPoint> OpenPoints { get; init; }

    /// <summary>What is said, by whom or by the report itself, in the form in which reports are compared; in the order of the text.</summary>
    public ImmutableArray<Proposition> Propositions { get; init; } = [];

    /// <summary>What was wrong with the text, and did not keep it from being read.</summary>
    public required ImmutableArray<Fault> Warnings { get; init; }
}
