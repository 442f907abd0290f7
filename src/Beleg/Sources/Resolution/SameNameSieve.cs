using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A name that no list knows means the same wherever it stands, also by the short form that brackets gave.</summary>
internal sealed class SameNameSieve : ISieve
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Entity Entity, string Name)> firstWords = new(StringComparer.Ordinal);

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Kind != MentionKind.Name)
            return false;
        if (entities.TryGetValue(mention.Name, out var entity))
            entity.Add(mention, $"name: {mention.Name}");
        else if (Longer(mention) is var (named, name))
            (entity = named).Add(mention, $"name: {mention.Name} is {name}");
        else
            entity = book.Open(mention, $"name: {mention.Name}");
        entities.TryAdd(mention.Name, entity);
        entities.TryAdd(mention.Name + "s", entity);
        if (mention.ShortName is { } shortName)
            entities.TryAdd(shortName, entity);
        if (mention is { Source: SourceKind.Organisation, Manner: NameManner.Proper, Known: null })
            firstWords.TryAdd(FirstWord(mention.Name), (entity, mention.Name));
        return true;
    }

    // "Tarvo" after "Tarvo Kühltechnik", which is the company's whole name.
    private (Entity Entity, string Name)? Longer(Mention mention) =>
        mention is { Source: SourceKind.Organisation, Known: null }
        && firstWords.TryGetValue(mention.Name, out var longer)
            ? longer
            : null;

    private static string FirstWord(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;
}
