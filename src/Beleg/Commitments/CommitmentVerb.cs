using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>A verb by which a commitment comes about, is announced or is denied: a line of the word list.</summary>
/// <param name="Pattern">The verb and the words that must stand with it.</param>
/// <param name="Kinds">The kinds it goes with; empty for all.</param>
/// <param name="Use">What must be there besides the verb.</param>
/// <param name="Status">How far the commitment has come by it.</param>
/// <param name="Subject">What its subject is: "by", "to", "signers" or "none".</param>
/// <param name="Prepositions">The prepositions of the noun; empty where it has none.</param>
internal sealed record CommitmentVerb(
    PredicatePattern Pattern,
    ImmutableArray<CommitmentKind> Kinds,
    CommitmentUse Use,
    CommitmentStatus Status,
    string Subject,
    ImmutableArray<string> Prepositions
)
{
    private static readonly ILookup<string, CommitmentVerb> All = WordList
        .Read("commitment-verbs.tsv", 7)
        .Select(Parse)
        .ToLookup(v => v.Pattern.Lemma, StringComparer.Ordinal);

    /// <summary>The entries that a clause fits by its verb and its words, in the order of the list.</summary>
    public static IEnumerable<CommitmentVerb> Of(Analysis analysis, Clause clause) =>
        All[clause.Predicate.Lemma].Where(v => v.Pattern.Match(analysis, clause) is not null);

    /// <summary>True for what somebody receives: without an amount "erhielt Hilfe" binds nobody.</summary>
    public bool NeedsAmount => Subject == "to";

    /// <summary>True when the verb goes with a kind of commitment.</summary>
    public bool GoesWith(CommitmentKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    private static CommitmentVerb Parse(string[] e) =>
        new(
            PredicatePattern.Parse(e[0], e[1]),
            e[2] == "any" ? [] : [.. e[2].Split(' ').Select(k => Enum.Parse<CommitmentKind>(k, true))],
            Enum.Parse<CommitmentUse>(e[3], true),
            Enum.Parse<CommitmentStatus>(e[4], true),
            e[5],
            [.. e[6].Split('/', StringSplitOptions.RemoveEmptyEntries)]
        );
}
