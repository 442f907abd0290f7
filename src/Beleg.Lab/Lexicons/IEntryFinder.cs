using Beleg.German.Phrases;

namespace Beleg.Lab.Lexicons;

/// <summary>Finds the entries of some lists in a text.</summary>
internal interface IEntryFinder
{
    /// <summary>Counts every entry that is found.</summary>
    /// <param name="wording">The analysed text, with its words in lower case.</param>
    /// <param name="counts">Where they are counted.</param>
    void Count(Wording wording, EntryCounts counts);
}
