using System.Collections.Immutable;

namespace Beleg.German.Clauses;

/// <summary>A clause: a predicate and what belongs to it, without the clauses it holds.</summary>
/// <param name="Index">Its index among the clauses of the text.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Parts">Its words in order; several runs where another clause stands inside it.</param>
/// <param name="Opener">The conjunction, relative pronoun or question word that opens it, or -1.</param>
/// <param name="Predicate">Its verbs.</param>
/// <param name="Parent">The index of the clause it depends on, or -1.</param>
public sealed record Clause(
    int Index,
    int Sentence,
    ClauseKind Kind,
    ImmutableArray<WordRange> Parts,
    int Opener,
    Predicate Predicate,
    int Parent
)
{
    /// <summary>Index of its first word.</summary>
    public int First => Parts[0].First;

    /// <summary>Index after its last word; clauses inside it may lie between.</summary>
    public int End => Parts[^1].End;

    /// <summary>True when the word is one of its own.</summary>
    public bool Contains(int word)
    {
        foreach (var part in Parts)
        {
            if (part.Contains(word))
                return true;
        }

        return false;
    }
}
