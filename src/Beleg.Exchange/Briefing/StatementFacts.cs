namespace Beleg.Exchange.Briefing;

/// <summary>What a statement has beside its content, speaker and position, each with its name for people.</summary>
public static class StatementFacts
{
    /// <summary>The facts that the report gives, in the order in which they are told.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Statement statement)
    {
        var (words, sense) = (statement.Attribution, statement.Sense);
        if (!sense.Via.IsEmpty)
            yield return ("via", string.Join(" ← ", sense.Via.Select(l => l.Passage.Text)));
        if (sense.Evidence is { } evidence)
            yield return ("rests on", evidence.Text);
        if (words.Addressee is { } addressee)
            yield return ("to", addressee.Text);
        if (sense.Place is { } place)
            yield return ("where", place.Text);
        if (sense.Time is { } time)
            yield return ("when", Wording.Of(time));
        if (!statement.Figures.IsEmpty)
            yield return ("figures", string.Join(", ", statement.Figures));
    }
}
