using Beleg.German.Lexicon;

namespace Beleg.German.Names;

/// <summary>
/// Bodies that a compound or the place after them names: "Bundesinnenministerium", "US-Justizministerium", "Amtsgericht
/// Köln", "Universität Leipzig".
/// </summary>
internal sealed class BodyNameRule : INameRule
{
    public Name? At(NameText text, int at, int end)
    {
        if (!text.IsNominal(at))
            return null;
        foreach (var reading in Nouns.Default.Find(text.Surface(at)))
        {
            if (reading.Sense is not { Kind: NounKind.Body, Source: "organisation" })
                continue;
            var last = Place(text, reading, at, end);
            if (last > at)
                return new Name(at, last + 1, NameKind.Organisation);
            if (IsNamedByCompound(reading))
                return new Name(at, at + 1, NameKind.Organisation);
        }

        return null;
    }

    private static int Place(NameText text, NounReading reading, int at, int end)
    {
        if (reading.Sense.Class is "city" or "group" or "management" || at + 1 >= end || !text.IsName(at + 1))
            return at;
        var known = Gazetteer.Default.Match(text.Text, text.Words, at + 1, end, out var found);
        if (known > 0)
        {
            // "Universität Tokio", but not "die Partei Palästinas".
            var place = text.Words[at + 1].Span.Cover(text.Words[at + known].Span).Of(text.Text);
            return found[0].Of.Kind is KnownKind.State or KnownKind.Region && place.SequenceEqual(found[0].Form)
                ? at + known
                : at;
        }

        return text.Has(at + 1, Features.Town | Features.Region) ? at + 1 : at;
    }

    private static bool IsNamedByCompound(NounReading reading) =>
        reading.Sense.Class is "ministry" or "authority" or "court" or "police" or "intelligence" or "office" or "bank"
        && (
            reading.First.StartsWith("Bundes", StringComparison.Ordinal)
            || reading.IsHyphenated && Gazetteer.Default.Find(reading.First).Length > 0
        );
}
