using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A relative pronoun means what stands right before it: "die Ministerin, die …".</summary>
internal sealed class RelativeSieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Pronoun?.Kind != "relative")
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before.Sentence != mention.Sentence)
                return false;
            if (
                before.Entity is not { } entity
                || (Entity.Genders(before.Concord) & mention.Pronoun.Antecedent) == Concord.None
            )
                continue;
            entity.Add(mention, $"relative pronoun: {before.Name}");
            return true;
        }

        return false;
    }
}
