using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A speaker that no list foresees, read by its head noun: several are a group, a noun with a person's gender is a
/// person, anything else a body.
/// </summary>
internal static class UnlistedHead
{
    /// <summary>The mention of the first noun among some words; null where there is none.</summary>
    public static Mention? Read(Analysis analysis, int first, int end, int sentence)
    {
        for (var at = first; at < end; at++)
        {
            var word = analysis.Words[at];
            if (word.Tag is not (Stts.NN or Stts.NE or Stts.FM))
                continue;
            if (analysis.Names.BinarySearch(new Name(at, at, NameKind.Place), NameOrder.ByFirst) is >= 0 and var name)
                return NameMentions.Read(analysis, analysis.Names[name], sentence)
                    ?? NameMentions.Place(analysis, analysis.Names[name], sentence);
            if (NameMentions.Outlet(analysis, at, sentence) is { } outlet)
                return outlet;
            return Noun(analysis, at, sentence);
        }

        return null;
    }

    private static Mention Noun(Analysis analysis, int at, int sentence)
    {
        var word = analysis.Words[at];
        var start = PhraseStart.Of(analysis, at, analysis.Sentences[sentence].First);
        var definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare;
        var concord = NounChoice.Narrow(FromFeatures(word.Features), start.Determiner?.Concord);
        var plural = (concord & ~Concord.Plur) == Concord.None;
        var lemma = word.Lemma.Length > 0 ? word.Lemma : analysis.Surface(at).ToString();
        var isPerson = !plural && (concord & (Concord.Masc | Concord.Fem)) != Concord.None && PersonEndings.End(lemma);
        var kind =
            plural ? MentionKind.Group
            : !isPerson ? MentionKind.Body
            : definiteness == Definiteness.Indefinite ? MentionKind.Unnamed
            : MentionKind.Role;
        var sense = new NounSense(isPerson ? NounKind.Role : NounKind.Body, lemma, concord, lemma)
        {
            Source = "organisation",
            TakesUp = [lemma],
        };
        return new Mention(kind, start.First, at, at + 1)
        {
            Name = plural ? analysis.Surface(at).ToString() : lemma,
            Noun = new NounReading(sense, string.Empty, lemma, lemma),
            Source =
                plural ? SourceKind.Group
                : !isPerson ? SourceKind.Organisation
                : definiteness == Definiteness.Indefinite ? SourceKind.Unnamed
                : SourceKind.Person,
            Sentence = sentence,
            Concord = concord,
            Definiteness = definiteness,
            Preposition = start.Preposition,
        };
    }

    private static Concord FromFeatures(Features features)
    {
        var genders = Concord.None;
        if ((features & Features.Plur) != Features.None)
            genders |= Concord.Plur;
        if ((features & Features.Sing) != Features.None || (features & Features.AnyNumber) == Features.None)
        {
            genders |= (features & Features.Masc) != Features.None ? Concord.Masc : Concord.None;
            genders |= (features & Features.Fem) != Features.None ? Concord.Fem : Concord.None;
            genders |= (features & Features.Neut) != Features.None ? Concord.Neut : Concord.None;
        }

        var cases = Concord.None;
        cases |= (features & Features.Nom) != Features.None ? Concord.Nom : Concord.None;
        cases |= (features & Features.Acc) != Features.None ? Concord.Acc : Concord.None;
        cases |= (features & Features.Dat) != Features.None ? Concord.Dat : Concord.None;
        cases |= (features & Features.Gen) != Features.None ? Concord.Gen : Concord.None;
        var both = (genders == Concord.None ? Concord.Any : genders) & (cases == Concord.None ? Concord.Any : cases);
        return both == Concord.None ? Concord.Any : both;
    }
}
