using Beleg.German;
using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// The name a source goes by: the fullest one the report gives it. What the word lists call it counts only where the
/// report calls it by its capital or seat alone: "Moskau" is Russland, "das Weiße Haus" the USA.
/// </summary>
internal static class SourceName
{
    /// <summary>The name of an entity.</summary>
    public static string Of(Analysis analysis, Entity entity)
    {
        if (entity.OwnName is { } own)
            return own;
        if (entity.NameParts.Length > 0)
            return string.Join(' ', entity.NameParts);
        var named = entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).ToList();
        if (entity.Known is { } known && named.Count > 0)
        {
            var given = named.Where(mention => mention.Manner is NameManner.Proper or NameManner.Common).ToList();
            return given.Count == 0 ? known.Name
                : entity.Kind == SourceKind.State && given.Exists(mention => mention.Name == known.Name) ? known.Name
                : given.MaxBy(mention => Fullness(mention, known))!.Name;
        }

        if (named.Count > 0)
            return named.MaxBy(mention => mention.Name.Length)!.Name;

        // A state or ministry only ever called by its noun keeps the words of its first mention.
        if (entity.Known is not null)
            return Nominative.Of(analysis, entity.Mentions[0]);
        var nouns = entity.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun);
        return Nominative.Of(analysis, nouns.MaxBy(mention => mention.Name.Length) ?? entity.Mentions[0]);
    }

    // "G7-Staaten" says no more than "G7".
    private static int Fullness(Mention mention, Known known) =>
        mention.Name.StartsWith(known.Name + "-", StringComparison.Ordinal) ? known.Name.Length : mention.Name.Length;
}
