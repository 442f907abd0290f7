using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Whom the holder of an office belongs to: "Londons Außenminister" to the state, "Londons Bürgermeister" and "die
/// Innensenatorin Berlins" to the town.
/// </summary>
internal static class LocalOffice
{
    /// <summary>What is known of whom somebody belongs to.</summary>
    /// <param name="noun">The mention with the office.</param>
    /// <param name="of">The mention of whom it belongs to.</param>
    /// <param name="known">What the lists know by it.</param>
    public static Known Of(Mention noun, Mention of, Known known) =>
        of.Manner == NameManner.Capital && known.Kind == KnownKind.State && noun.Noun is { Sense.Class: "city" }
            ? new Known(of.Name, KnownKind.Region, Concord.Neut, "city", known.State, string.Empty)
            : known;
}
