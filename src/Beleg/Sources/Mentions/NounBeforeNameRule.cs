using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>
/// A noun right before a name says what its bearer is: "Verteidigungsminister Lloyd Austin", "die Nachrichtenagentur
/// Reuters", 'die Zeitung „Bild“', "der Direktor der Behörde Pedro Ruiz".
/// </summary>
internal sealed class NounBeforeNameRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention noun)
    {
        if (noun.Kind is not (MentionKind.Role or MentionKind.Body or MentionKind.Unnamed))
            return;
        var at = noun.End;
        var sentence = sheet.SentenceOf(noun);
        var quoted = sheet.Is(at, sentence, TokenKind.Quote);
        var name = sheet.StartingAt(at) ?? (quoted ? sheet.HeadedAt(at + 1) : null);
        if (name is not { Kind: MentionKind.Name } || name.Sentence != noun.Sentence || !Fits(noun, name))
            return;

        // "Der Sprecher Putins" is not called Putin.
        var surface = sheet.Analysis.Words[name.Head].Span.Cover(sheet.Analysis.Words[name.HeadEnd - 1].Span);
        if (
            name.Source == SourceKind.Person
            && noun.Definiteness != Definiteness.Bare
            && surface.Length > name.Name.Length
        )
            return;
        name.Absorb(noun);
        sheet.StartEarlier(name, noun.First);
        name.Preposition = noun.Preposition;
        name.Definiteness = noun.Definiteness;
        if (noun is { Kind: MentionKind.Role, Definiteness: Definiteness.Bare })
            TakeJoined(sheet, name, noun);
        if (name.Known is null && noun.Kind == MentionKind.Body)
            name.Source = noun.Source == SourceKind.State ? SourceKind.Organisation : noun.Source;
    }

    // "Die Bundeskanzlerin und CDU-Chefin Anna Beck" is one person.
    private static void TakeJoined(MentionSheet sheet, Mention name, Mention noun)
    {
        var and = noun.First - 1;
        if (!sheet.Is(and, sheet.SentenceOf(noun), Stts.KON))
            return;
        if (sheet.HeadedAt(and - 1) is not { Kind: MentionKind.Role } other || other.End != and)
            return;
        if ((other.Concord & name.Concord) == Concord.None)
            return;
        name.Absorb(other);
        sheet.StartEarlier(name, other.First);
        name.Preposition = other.Preposition;
        name.Definiteness = other.Definiteness;
    }

    private static bool Fits(Mention noun, Mention name)
    {
        if (name.Source == SourceKind.Person)
            return noun.Kind != MentionKind.Body && (noun.Concord & ~Concord.Plur) != Concord.None;
        return noun.Kind == MentionKind.Body
            && noun.Of is null
            && noun.HeadEnd == noun.Head + 1
            && name.Source != SourceKind.State
            && (name.Known is null || Kinds.MayBe(noun.Noun, name.Known));
    }
}
