using Beleg.Statements;

namespace Beleg.Meaning;

/// <summary>The statement in whose content another one stands, with its meaning.</summary>
/// <param name="Attribution">The statement.</param>
/// <param name="Sense">Its meaning.</param>
/// <param name="Source">The id of the source that speaks, the first where there are several; null where nobody is known.</param>
internal sealed record Surrounding(Attribution Attribution, Sense Sense, string? Source)
{
    /// <summary>True for a quotation inside the words of the same speaker: it means what those do.</summary>
    public bool Quotes(Attribution inner) =>
        inner.Type == StatementType.Direct && Equals(Attribution.Speaker, inner.Speaker);

    /// <summary>The way the inner statement came before its own speaker: the outer one's chain, then the outer speaker.</summary>
    public IEnumerable<Link> ChainTo(Attribution inner, string? source)
    {
        if (
            Attribution.Speaker is not { } speaker
            || Equals(speaker, inner.Speaker)
            || (source is not null && source == Source)
        )
            return [];
        return [.. Sense.Via, new Link(speaker, Source)];
    }
}
