using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>The same noun means the same body unless what stands beside it says otherwise: "die Polizei", "die Berliner Polizei".</summary>
internal sealed class SameBodySieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (
            mention is not { Kind: MentionKind.Body, Noun: { } noun }
            || mention.Definiteness == Definiteness.Indefinite
        )
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before is not { Kind: MentionKind.Body, Noun: { } other, Entity: { } entity })
                continue;
            if (
                string.Equals(noun.Base, other.Base, StringComparison.OrdinalIgnoreCase)
                && Beside.Agrees(before, mention)
            )
            {
                entity.Add(mention, $"same noun: {mention.Name}");
                return true;
            }
        }

        return false;
    }
}
