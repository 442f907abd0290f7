using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// "Der Mann", "die 42-Jährige", "der Brite" is the nearest person who agrees, in this sentence or the few before it.
/// </summary>
internal sealed class BareManSieve : ISieve
{
    private const int FurthestSentence = 3;

    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Role, Definiteness: Definiteness.Definite, Of: null })
            return false;
        var isInhabitant = mention.Noun is null;
        if (!isInhabitant && mention.Noun!.Sense.Class != "person")
            return false;
        foreach (var before in book.Before(mention))
        {
            if (mention.Sentence - before.Sentence > FurthestSentence)
                return false;
            if (
                before.Entity is not { IsPerson: true } person
                || before.Preposition >= 0 && before.Kind == MentionKind.Pronoun
            )
                continue;
            if (!Fit.InGender(person, mention) || !Fit.InBelonging(person, mention))
                continue;
            person.Add(mention, $"nearest person: {mention.Name} takes up {before.Name}");
            return true;
        }

        return false;
    }
}
