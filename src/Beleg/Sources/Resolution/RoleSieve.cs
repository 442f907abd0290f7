using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// What the sieves for roles have in common: a definite role takes up the nearest person before it, or, where only one
/// can be meant, somebody whom the report names later.
/// </summary>
internal abstract class RoleSieve : ISieve
{
    /// <summary>True for a mention that the sieve has anything to say about.</summary>
    protected virtual bool Concerns(Mention mention) => mention.Noun is not null;

    /// <summary>True where a person who agrees in gender and belonging can be meant.</summary>
    protected abstract bool Matches(Entity person, Mention mention);

    /// <summary>Why, in words.</summary>
    protected abstract string Because(Entity person, Mention mention);

    /// <summary>True where the sieve is sure enough to look at what comes later.</summary>
    protected virtual bool LooksAhead => false;

    /// <summary>True where "ihr Anwalt" can be meant: the same role, and not just one like it.</summary>
    protected virtual bool MayBePossessed => false;

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Kind != MentionKind.Role || mention.Definiteness == Definiteness.Indefinite || !Concerns(mention))
            return false;
        if (mention.Definiteness == Definiteness.Possessive && !MayBePossessed)
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before.Entity is { IsPerson: true } person && MayBe(person, mention))
                return Take(person, mention);
        }

        if (!LooksAhead)
            return false;
        var later = book.Entities.Find(person =>
            person.IsPerson && person.NameParts.Length > 0 && MayBe(person, mention)
        );
        return later is not null && Take(later, mention);
    }

    private bool MayBe(Entity person, Mention mention) =>
        Fit.InGender(person, mention) && Fit.InBelonging(person, mention) && Matches(person, mention);

    private bool Take(Entity person, Mention mention)
    {
        person.Add(mention, Because(person, mention));
        return true;
    }
}
