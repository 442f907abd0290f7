using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Statements;

namespace Beleg;

/// <summary>One statement of a report with all that was found of it: the words, the sources, the meaning, the figures.</summary>
/// <param name="Id">"s1", "s2", … in the order of the text.</param>
/// <param name="Attribution">The parts of the statement as the text has them.</param>
/// <param name="Sense">What it means.</param>
public sealed record Statement(string Id, Attribution Attribution, Sense Sense)
{
    /// <summary>The id of the statement in whose content this one stands.</summary>
    public string? Within { get; init; }

    /// <summary>Ids of the sources that speak; empty where the report does not tell.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Why: which rule, word list or model gave each field.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];

    /// <summary>Ids of the figures in its content.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];
}
