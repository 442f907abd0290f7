using Beleg.Commitments;

namespace Beleg.Exchange.Briefing;

/// <summary>What a commitment has beside its words, each with its name for people.</summary>
public static class CommitmentFacts
{
    /// <summary>The facts that the report gives, in the order in which they are told.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Commitment commitment, ReadingIndex index)
    {
        if (!commitment.By.IsEmpty)
            yield return ("by", index.Names(commitment.By));
        if (!commitment.To.IsEmpty)
            yield return ("to", index.Names(commitment.To));
        if (commitment.Amount is { } amount)
            yield return ("amount", index.Figure(amount) is { } f ? $"{f.Passage.Text} ({amount})" : amount);
        if (commitment.SecuredBy is { } security)
            yield return ("secured by", security.Text);
        foreach (var content in commitment.Contents)
            yield return ("contains", content.Text);
        if (!commitment.SignedBy.IsEmpty)
            yield return ("signed by", index.Names(commitment.SignedBy));
        if (commitment.Statement is { } statement)
            yield return ("said in", statement);
    }
}
