using System.Collections.Frozen;
using Beleg.German.Names;
using Beleg.German.Words;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>"Die Partner", "die Mitgliedstaaten" are the alliance or group of states last named: the G7, the Nato.</summary>
internal sealed class MembersSieve : ISieve
{
    private const int FurthestSentence = 3;

    private static readonly Lazy<FrozenSet<string>> Nouns = new(() => WordList.ReadSet("alliance-members.tsv"));

    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Group, Definiteness: Definiteness.Definite, Of: null })
            return false;
        if (mention.Adjectives.Count > 0 || mention.Belongs.Count > 0 || !Nouns.Value.Contains(mention.Name))
            return false;
        foreach (var before in book.Before(mention))
        {
            if (mention.Sentence - before.Sentence > FurthestSentence)
                return false;
            if (before.Entity is not { } entity || !IsOfStates(before, entity))
                continue;
            entity.Add(mention, $"members: {mention.Name} takes up {before.Name}");
            return true;
        }

        return false;
    }

    private static bool IsOfStates(Mention before, Entity entity) =>
        (entity.Known?.Class ?? (before.Kind == MentionKind.Body ? before.Noun?.Sense.Class : null))
            is "alliance"
                or "union";
}
