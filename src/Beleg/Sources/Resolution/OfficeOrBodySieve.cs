using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// "Der Stadtrat" is a body and each of its members: after "Stadtrat Emil Kunze" it is he, where the body itself was not
/// named since.
/// </summary>
internal sealed class OfficeOrBodySieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Body, Definiteness: Definiteness.Definite, Of: null, Noun: { } noun })
            return false;
        if (Office(noun) is not { } office)
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before.Kind == MentionKind.Body && before.Noun?.Lemma == noun.Lemma)
                return false;
            if (before.Entity is not { Kind: SourceKind.Person } person || !RoleMatch.IsSame(person, office))
                continue;
            if ((person.Gender & Concord.Masc) == Concord.None)
                continue;
            mention.Kind = MentionKind.Role;
            person.Add(mention, $"same role: {mention.Name}");
            return true;
        }

        return false;
    }

    private static NounReading? Office(NounReading body)
    {
        foreach (var reading in Nouns.Default.Find(body.Lemma))
        {
            if (reading.Sense.Kind == NounKind.Role)
                return reading;
        }

        return null;
    }
}
