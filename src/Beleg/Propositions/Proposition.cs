using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Propositions;

/// <summary>
/// What is said, apart from who says it: the content of a statement, or what the report itself tells. It is what reports
/// are compared by.
/// </summary>
/// <param name="Passage">The words.</param>
/// <param name="Terms">The words that carry it, each once, in the order of the text.</param>
public sealed record Proposition(Passage Passage, ImmutableArray<Term> Terms)
{
    /// <summary>The id of the statement whose content it is; null where the report itself tells it.</summary>
    public string? Statement { get; init; }

    /// <summary>True where the words deny it by themselves: "nicht", "kein", "nie".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Ids of the figures in it.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];
}
