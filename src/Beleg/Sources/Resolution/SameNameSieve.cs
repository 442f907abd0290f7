using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A name that no list knows means the same wherever it stands, also by the short form that brackets gave.</summary>
internal sealed class SameNameSieve : ISieve
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Kind != MentionKind.Name)
            return false;
        if (entities.TryGetValue(mention.Name, out var entity))
            entity.Add(mention, $"name: {mention.Name}");
        else
            entity = book.Open(mention, $"name: {mention.Name}");
        entities.TryAdd(mention.Name, entity);
        entities.TryAdd(mention.Name + "s", entity);
        if (mention.ShortName is { } shortName)
            entities.TryAdd(shortName, entity);
        return true;
    }
}
