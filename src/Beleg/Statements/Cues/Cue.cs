using Beleg.German.Clauses;

namespace Beleg.Statements.Cues;

/// <summary>An entry of the cue lexicon.</summary>
/// <param name="Signal">The entry's name: the lemma and the words that must stand beside it.</param>
/// <param name="Pattern">The verb with those words; of a noun just its lemma.</param>
/// <param name="Medium">How such words come into the world where the text says nothing else.</param>
/// <param name="Uses">What it can introduce.</param>
internal sealed record Cue(string Signal, PredicatePattern Pattern, Medium Medium, CueUse Uses)
{
    public string Lemma => Pattern.Lemma;

    /// <summary>True when who says so rejects, doubts, accuses, confirms, does not know, asks or declines: what a ledger must not lose.</summary>
    public bool Contests { get; init; }

    public bool Can(CueUse use) => (Uses & use) != 0;
}
