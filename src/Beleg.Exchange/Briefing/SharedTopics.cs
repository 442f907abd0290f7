namespace Beleg.Exchange.Briefing;

/// <summary>What a statement shares with one after it.</summary>
/// <param name="Statement">The index of the earlier statement.</param>
/// <param name="Words">The shared names and nouns, as the later statement has them.</param>
/// <param name="Weight">The number of words; one that no other earlier statement has counts twice.</param>
internal sealed record SharedTopics(int Statement, List<string> Words, int Weight);
