using Beleg.German.Phrases;

namespace Beleg.Meaning.Chains;

/// <summary>One way to see that a noun phrase names what a statement came through.</summary>
internal interface ILinkRule
{
    /// <summary>Why the phrase is a link of the chain; null where it is none.</summary>
    string? Why(SaidWords said, Phrase phrase);
}
