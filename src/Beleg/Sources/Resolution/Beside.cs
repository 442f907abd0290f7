using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Whether what stands beside two equal nouns lets them mean the same.</summary>
internal static class Beside
{
    /// <summary>True unless adjectives, states or complements of the two contradict each other.</summary>
    public static bool Agrees(Mention before, Mention mention)
    {
        if (
            mention.Adjectives.Count > 0
            && before.Adjectives.Count > 0
            && !mention.Adjectives.Exists(before.Adjectives.Contains)
        )
            return false;
        if (mention.Of is { } of && before.Of is { } other)
            return of.Entity is not null ? of.Entity == other.Entity : of.Name == other.Name;

        // What is told more closely now than before is somebody else, unless it was told so elsewhere.
        var told = mention.Adjectives.Count > 0 || mention.Of is not null;
        var toldBefore = before.Adjectives.Count > 0 || before.Of is not null;
        if (told && !toldBefore)
            return false;
        return before.Entity is not { } entity || Fit.InBelonging(entity, mention);
    }
}
