using Beleg.German.Phrases;

namespace Beleg.Meaning.Chains;

/// <summary>Who is cited: "unter Berufung auf Diplomaten". What is evidence and nothing else speaks for nobody.</summary>
internal sealed class CitedRule : ILinkRule
{
    public string? Why(SaidWords said, Phrase phrase) =>
        EvidenceFinder.IsCited(said.Analysis, phrase) && !EvidenceFinder.IsMereEvidence(said.Analysis, phrase.Head)
            ? "cited (nouns-of-citing.tsv)"
            : null;
}
