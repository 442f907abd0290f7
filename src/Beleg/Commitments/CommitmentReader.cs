using System.Collections.Immutable;
using Beleg.Commitments.Rules;
using Beleg.German.Clauses;

namespace Beleg.Commitments;

/// <summary>Reads the commitment that a clause tells of, once for each clause.</summary>
internal sealed class CommitmentReader
{
    // "sagte zu, dass er zusage, …": no sentence goes on like this for long.
    private const int MostNested = 4;

    private readonly TellingReader tellings;
    private readonly ImmutableArray<ICommitmentRule> rules;
    private readonly Dictionary<int, CommitmentDraft?> read = [];
    private int depth;

    public CommitmentReader(TellingReader tellings, Terms terms, DeadlineRule deadlines)
    {
        this.tellings = tellings;
        rules =
        [
            new NamedRule(terms),
            new DeedRule(terms, clause => Read(clause) is not null),
            new DeniedNounRule(terms),
            new OwnedPledgeRule(terms),
            new NominalRule(terms),
            deadlines,
        ];
    }

    /// <summary>The commitment of a clause, or null.</summary>
    public CommitmentDraft? Read(Clause clause)
    {
        if (read.TryGetValue(clause.Index, out var known))
            return known;
        if (depth > MostNested)
            return null;
        depth++;
        var draft = tellings.Read(clause) is { } telling ? Find(telling) : null;
        depth--;
        return read[clause.Index] = draft;
    }

    private CommitmentDraft? Find(Telling telling)
    {
        foreach (var rule in rules)
        {
            if (rule.Find(telling) is { } draft)
                return draft;
        }

        return null;
    }
}
