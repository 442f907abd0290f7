using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A definite document is the nearest one of that kind: "der Bericht" after "ein Abschlussbericht".</summary>
internal sealed class DocumentSieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Document, Definiteness: Definiteness.Definite, Noun: { } noun })
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before is not { Kind: MentionKind.Document, Noun: { } other, Entity: { } entity })
                continue;
            if (other.Base.EndsWith(noun.Base, StringComparison.OrdinalIgnoreCase) && Beside.Agrees(before, mention))
            {
                entity.Add(mention, $"same document: {mention.Name}");
                return true;
            }
        }

        return false;
    }
}
