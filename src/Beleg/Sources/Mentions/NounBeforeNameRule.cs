using Beleg.German;
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
        if (noun.Kind is not (MentionKind.Role or MentionKind.Body or MentionKind.Unnamed or MentionKind.Group))
            return;
        var at = noun.End;
        var sentence = sheet.SentenceOf(noun);
        var quoted = sheet.Is(at, sentence, TokenKind.Quote);
        var name = sheet.StartingAt(at) ?? (quoted ? sheet.HeadedAt(at + 1) : null);
        if (name is not { Kind: MentionKind.Name } || name.Sentence != noun.Sentence)
            return;
        if (IsState(sheet, noun, name))
        {
            TakeState(sheet, noun, name);
            return;
        }

        if (IsOfBody(sheet, noun, name))
            name.Source = noun.Source == SourceKind.State ? SourceKind.Organisation : noun.Source;
        else if (!Fits(sheet, noun, name))
            return;

        // "Der Sprecher Putins" is not called Putin.
        var surface = sheet.Analysis.Words[name.Head].Span.Cover(sheet.Analysis.Words[name.HeadEnd - 1].Span);
        if (
            name.Source == SourceKind.Person
            && noun.Definiteness != Definiteness.Bare
            && surface.Length > name.Name.Length
        )
            return;
        // "Die Firma Muster, der Händler Kaufgut": the role is the company's, and no person's.
        if (name.Source != SourceKind.Person)
            noun.Roles.Clear();
        name.Absorb(noun);
        sheet.StartEarlier(name, noun.First);
        name.Preposition = noun.Preposition;
        name.Definiteness = noun.Definiteness;
        if (noun is { Kind: MentionKind.Role, Definiteness: Definiteness.Bare })
            TakeJoined(sheet, name, noun);
        if (name.Known is null && noun.Kind == MentionKind.Body)
            name.Source = noun.Source == SourceKind.State ? SourceKind.Organisation : noun.Source;
    }

    // "Der Inselstaat Tuvalu", "das Bundesland Hessen", not "das Land Russlands" nor "die Regierung Italiens".
    private static bool IsState(MentionSheet sheet, Mention noun, Mention name) =>
        noun is { Kind: MentionKind.Body, Noun.Sense.Class: "country", Of: null }
        && name is { Known.Kind: KnownKind.State or KnownKind.Region, Manner: NameManner.Proper }
        && name.First == name.Head
        && sheet.Analysis.SpanOf(new WordRange(name.Head, name.HeadEnd)).Length == name.Name.Length;

    // The name tells who it is; with its noun it is still only a place after "in".
    private static void TakeState(MentionSheet sheet, Mention noun, Mention name)
    {
        noun.IsAbsorbed = true;
        sheet.StartEarlier(name, noun.First);
        name.Preposition = noun.Preposition;
        name.Definiteness = noun.Definiteness;
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

    // "Batteriehersteller Voltana", "das Modehaus Willy Heller": the name of a body, however much like a person's. The
    // bearer of an office stands behind whose office it is: "der Direktor der Behörde Pedro Ruiz".
    private static bool IsOfBody(MentionSheet sheet, Mention noun, Mention name)
    {
        if (
            noun.Kind != MentionKind.Body
            || name.Source != SourceKind.Person
            || name.First != name.Head
            || noun.Of is not null
        )
            return false;
        if (noun.HeadEnd != noun.Head + 1 || noun.Source == SourceKind.State)
            return false;
        var owns =
            (noun.Concord & Concord.Gen) != Concord.None
            && noun.First > sheet.SentenceOf(noun).First
            && sheet.HeadedAt(noun.First - 1) is { Kind: MentionKind.Role or MentionKind.Unnamed };
        return name.HeadEnd == name.Head + 1 || !owns;
    }

    // "Onlinehändler Kaufgut": who trades, builds or runs things is a company where its name is no person's.
    private static bool IsCompany(MentionSheet sheet, Mention noun, Mention name)
    {
        if (name.Source != SourceKind.Organisation || noun.Of is not null || name.Definiteness != Definiteness.Bare)
            return false;
        foreach (var reading in Nouns.Default.Find(sheet.Analysis.Surface(noun.Head)))
        {
            var masculine = (reading.Sense.Concord & Concord.Masc) != Concord.None;
            if (reading.Sense is { Kind: NounKind.Role, Class: "company", IsOffice: false } && masculine)
                return name.Known is null or { Class: "company" };
        }

        return false;
    }

    private static bool Fits(MentionSheet sheet, Mention noun, Mention name)
    {
        if (IsCompany(sheet, noun, name))
            return true;
        if (name.Source == SourceKind.Person)
            return noun.Kind is MentionKind.Role or MentionKind.Unnamed
                && (noun.Concord & ~Concord.Plur) != Concord.None;
        return noun.Kind == MentionKind.Body
            && noun.Of is null
            && noun.HeadEnd == noun.Head + 1
            && name.Source != SourceKind.State
            && (name.Known is null || Kinds.MayBe(noun.Noun, name.Known));
    }
}
