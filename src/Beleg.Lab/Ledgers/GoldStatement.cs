using Beleg.Meaning;

namespace Beleg.Lab.Ledgers;

/// <summary>What a report says about a claim, by hand.</summary>
/// <param name="Report">The file of the report, without its ending.</param>
/// <param name="Quote">The words as they stand there.</param>
/// <param name="Position">How the source stands to the claim.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Origin">The agency or outlet that it goes back to; <see cref="Own"/> for the report itself.</param>
public sealed record GoldStatement(string Report, string Quote, Position Position, string Source, string Origin)
{
    /// <summary>The origin of what a report does not have from another.</summary>
    public const string Own = "own";
}
