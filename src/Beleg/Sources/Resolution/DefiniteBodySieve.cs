using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A definite noun takes up the nearest body that it can stand for: "die Behörde", "der Konzern", "das Blatt".</summary>
internal sealed class DefiniteBodySieve : ISieve
{
    // Shorter ends are chance: "rat" in "Stadtrat" and "Apparat".
    private const int ShortestPart = 5;

    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Body, Noun: { } noun, Definiteness: Definiteness.Definite, Of: null })
            return false;
        if (HasComplement(book, mention))
            return false;
        if (noun.First.Length > 0 && noun.Sense.Class is not ("agency" or "outlet") && noun.IsHyphenated)
            return false;
        // "Der Bundesverband" is none that was named without it.
        if (noun.First is "Bundes" or "Landes" && noun.Sense.Class is not ("ministry" or "court" or "parliament"))
            return false;
        foreach (var before in book.Before(mention))
        {
            if (before.Entity is not { } entity || entity.IsPerson || before.Kind == MentionKind.Group)
                continue;
            if (AreOfOneKind(mention.Name, before.Name))
                continue;
            if (before.Noun is { Sense.TakesPlace: true } && IsElsewhere(book, mention, before))
                continue;
            if (MayTakeUp(noun, before, entity) && Fit.InBelonging(entity, mention) && MayBeTold(book, mention, entity))
            {
                entity.Add(mention, $"takes up the nearest {noun.Sense.Lemma}: {before.Name}");
                return true;
            }
        }

        return false;
    }

    // "Die Notarkammer" is not "die Anwaltskammer": what they are called before the same last part tells them apart.
    private static bool AreOfOneKind(string name, string other)
    {
        var shared = 0;
        while (
            shared < Math.Min(name.Length, other.Length)
            && char.ToLowerInvariant(name[^(shared + 1)]) == char.ToLowerInvariant(other[^(shared + 1)])
        )
            shared++;
        return shared >= ShortestPart && shared < name.Length && shared < other.Length;
    }

    // "Der Verband der Apotheker" is none that was named without them.
    private static bool HasComplement(Book book, Mention mention)
    {
        var analysis = book.Analysis;
        var at = mention.HeadEnd;
        return at < analysis.Words.Length
            && analysis.Words[at].Tag is Stts.ART
            && analysis.PhraseAt(at) is { Preposition: < 0 } next
            && next.First == at
            && analysis.Words[next.Head].Tag == Stts.NN
            && (next.Features & Features.Gen) != Features.None
            && analysis.Dependencies[next.Head].Head == mention.HeadEnd - 1;
    }

    // "Der Ludwigshafener Konzern" is the one company that the report named; among several the town would have to tell.
    private static bool MayBeTold(Book book, Mention mention, Entity entity) =>
        mention.Adjectives.Count == 0
        || mention.Noun!.Sense.Class == "company"
            && entity.Known is not null
            && !book.Entities.Exists(other => other != entity && other.Known?.Class is "company" or "bank");

    // "Die Polizei in Roth" is not "die Polizei Lindow".
    private static bool IsElsewhere(Book book, Mention mention, Mention before)
    {
        var words = book.Analysis.Words;
        var at = mention.HeadEnd;
        return at + 1 < words.Length
            && PlacePrepositions.Contains(book.Analysis.Surface(at))
            && words[at + 1].Tag == Stts.NE
            && !before.Name.AsSpan().Contains(book.Analysis.Surface(at + 1), StringComparison.Ordinal);
    }

    // "Bundesamt" is a name and still an authority, as is "Landratsamt Roth".
    private static string? ClassOf(Mention name)
    {
        if (name.Noun is { Sense.TakesPlace: true } placed)
            return placed.Sense.Class;
        foreach (var reading in Nouns.Default.Find(name.Name.AsSpan(name.Name.LastIndexOf(' ') + 1)))
        {
            if (reading.Sense.Kind == NounKind.Body)
                return reading.Sense.Class;
        }

        return null;
    }

    private static bool MayTakeUp(NounReading noun, Mention before, Entity entity)
    {
        if (entity.Known is { } known)
            return Kinds.MayBe(noun, known);
        if (before.Kind == MentionKind.Name && entity.Kind == SourceKind.Outlet)
            return noun.Sense.Source == "outlet";
        if (before.Kind == MentionKind.Name && ClassOf(before) is { } named)
            return noun.Sense.TakesUp.Contains(named);
        return before.Noun is { Sense: { Kind: NounKind.Body } sense }
            ? noun.Sense.TakesUp.Contains(sense.Class)
            : before.Kind == MentionKind.Name
                && entity.Kind == SourceKind.Organisation
                && noun.Sense.Source == "organisation"
                && noun.Sense.Class is "company" or "organisation" or "ngo" or "group" or "association";
    }
}
