namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A body that goes by its place: "Polizei Lindow", "Lindower Polizei", "Feuerwehr in Lindow".</summary>
internal sealed class PlacedNaming : IBodyNaming
{
    /// <inheritdoc/>
    public BodyName? Read(BodyWords words)
    {
        if (words.Noun is not { Sense.TakesPlace: true })
            return null;
        var after = words.Words[(words.NounAt + 1)..].Where(w => char.IsUpper(w[0])).ToArray();
        var place =
            after.Length > 0 ? Stem(Folding.Joined(string.Concat(after)))
            : words.NounAt > 0 && IsOfPlace(words.Words[words.NounAt - 1])
                ? Stem(Folding.Joined(words.Words[words.NounAt - 1])[..^2])
            : string.Empty;
        return place.Length == 0
            ? null
            : new BodyName(
                $"placed:{Folding.Joined(words.Noun.Base)}|{place}",
                IsSure: true,
                $"{words.Noun.Lemma} of one place: {words.Source.Name}"
            )
            {
                Also = [BareNaming.KeyOf(words.Noun, null)],
            };
    }

    // "Berliner", "Emder"
    private static bool IsOfPlace(string word) =>
        word.Length > 4 && char.IsUpper(word[0]) && word.EndsWith("er", StringComparison.Ordinal);

    // What a place and its adjective share: "Emden" and "Emder", "Dresden" and "Dresdner".
    private static string Stem(string place) =>
        place.EndsWith("en", StringComparison.Ordinal) && place.Length > 4 ? place[..^2]
        : place.Length > 3 && place[^1] == 'n' && !"aeiou".Contains(place[^2], StringComparison.Ordinal) ? place[..^1]
        : place;
}
