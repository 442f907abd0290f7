namespace Beleg.Exchange.Briefing;

/// <summary>What one statement shares with another.</summary>
/// <param name="Statement">The index of the other statement.</param>
/// <param name="Words">The shared nouns, names and numbers, as the one statement has them.</param>
/// <param name="HasMatter">True where one of them is more than the name of a state, which whole reports are about.</param>
internal sealed record SharedTopics(int Statement, List<string> Words, bool HasMatter);
