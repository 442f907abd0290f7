using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// "Unsere Zeitung", "unser Sender" is the outlet that publishes the report, and so is "diese Zeitung" where none was named before.
/// </summary>
/// <param name="outlet">The outlet that published the report; null where that is not known.</param>
/// <param name="stem">What the determiner begins with: "unser", "dies".</param>
internal sealed class OwnOutletSieve(string? outlet, string stem) : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Body, Noun.Sense.Source: "outlet" } || !IsOwn(book, mention))
            return false;
        var because = $"the report's own outlet: {book.Analysis.Surface(mention.First)} {mention.Name}";
        var entity = book.Entities.Find(IsIt);
        if (entity is null)
        {
            entity = book.Open(mention, because);
            entity.OwnName = outlet ?? OwnNoun(mention);
        }
        else
        {
            entity.Add(mention, because);
        }

        return true;
    }

    // Its name can stand in the report as well: "dem Küstenboten".
    private bool IsIt(Entity entity) =>
        entity.OwnName is not null
        || outlet is not null && entity.Kind == SourceKind.Outlet && entity.Mentions.Exists(m => m.Name == outlet);

    private bool IsOwn(Book book, Mention mention) =>
        mention.First < mention.Head
        && book.Analysis.Surface(mention.First).StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    private static string OwnNoun(Mention mention) =>
        (mention.Noun!.Sense.Concord & Concord.Fem) != Concord.None
            ? $"unsere {mention.Name}"
            : $"unser {mention.Name}";
}
