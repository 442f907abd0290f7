using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Names of one person share a surname, or are one part of the full name: "Boris Pistorius", "Pistorius".</summary>
internal sealed class PersonNameSieve : ISieve
{
    private readonly Dictionary<string, List<Entity>> byPart = new(StringComparer.Ordinal);

    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Name, Source: SourceKind.Person })
            return false;
        var parts = mention.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entity = Best(parts, mention);
        if (entity is null)
        {
            entity = book.Open(mention, $"name: {mention.Name}");
            entity.NameParts = parts;
        }
        else
        {
            entity.Add(mention, Because(entity, parts, mention));
            if (parts.Length > entity.NameParts.Length)
                entity.NameParts = parts;
        }

        foreach (var part in parts.Where(part => char.IsUpper(part[0])))
            Remember(part, entity);
        return true;
    }

    private Entity? Best(string[] parts, Mention mention)
    {
        Entity? best = null;
        foreach (var key in (ReadOnlySpan<string>)[parts[^1], parts[^1].TrimEnd('s'), parts[^1] + "s"])
        {
            if (!byPart.TryGetValue(key, out var candidates))
                continue;
            for (var i = candidates.Count - 1; i >= 0; i--)
            {
                var candidate = candidates[i];
                if (!AgreeIn(candidate.NameParts, parts) || !Fit.InGender(candidate, mention))
                    continue;
                if (best is null || Shares(candidate, mention) && !Shares(best, mention))
                    best = candidate;
            }
        }

        return best;
    }

    // The last one named comes first, unless a role tells: "Minister Lindner" and "Trainer Lindner".
    private static bool Shares(Entity entity, Mention mention) =>
        mention.Roles.Exists(role => RoleMatch.IsSame(entity, role));

    private static bool AgreeIn(string[] known, string[] parts)
    {
        if (parts.Length == 1)
            return known.Length > 0;
        if (!Same(known[^1], parts[^1]))
            return false;
        return known.Length == 1
            || Same(First(known[0]), First(parts[0]))
            || IsInitialOf(known[0], parts[0])
            || IsInitialOf(parts[0], known[0]);
    }

    private static bool Same(string one, string other) => one == other || one == other + "s" || other == one + "s";

    // "Franz-Josef" and "Franz Josef".
    private static string First(string givenName) =>
        givenName.IndexOf('-', StringComparison.Ordinal) is > 0 and var at ? givenName[..at] : givenName;

    private static bool IsInitialOf(string initial, string name) => initial is [_, '.'] && initial[0] == name[0];

    private static string Because(Entity entity, string[] parts, Mention mention) =>
        parts.Length < entity.NameParts.Length
            ? $"part of a name: {mention.Name} of {string.Join(' ', entity.NameParts)}"
            : $"name: {mention.Name}";

    private void Remember(string part, Entity entity)
    {
        if (!byPart.TryGetValue(part, out var entities))
            byPart.Add(part, entities = []);
        entities.Remove(entity);
        entities.Add(entity);
    }
}
