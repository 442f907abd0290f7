using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Several people under the same noun are the same group: "Experten", "die Forscher".</summary>
internal sealed class GroupSieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Kind != MentionKind.Group)
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before is not { Kind: MentionKind.Group or MentionKind.Unnamed, Entity: { } entity })
                continue;
            var shorter =
                mention.Definiteness == Definiteness.Definite
                && before.Name.EndsWith(mention.Name, StringComparison.OrdinalIgnoreCase);
            if (
                (before.Name == mention.Name && before.Kind == MentionKind.Group || shorter)
                && Beside.Agrees(before, mention)
                && (mention.Belongs.Count == 0 || entity.Belongs.Exists(mention.Belongs.Contains))
            )
            {
                entity.Add(mention, $"same group: {mention.Name}");
                return true;
            }
        }

        return false;
    }
}
