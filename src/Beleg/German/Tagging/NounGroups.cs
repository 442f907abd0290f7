using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>
/// Narrows case, number and gender inside noun groups: determiner, adjectives and noun agree, the adjective's declension
/// follows the determiner, and a preposition before the group rules its case.
/// </summary>
internal static class NounGroups
{
    private static readonly TagSet Determiners = TagSet.Of(
        Stts.ART,
        Stts.PDAT,
        Stts.PPOSAT,
        Stts.PIAT,
        Stts.PIDAT,
        Stts.PWAT,
        Stts.PRELAT,
        Stts.APPRART
    );
    private static readonly TagSet Inner = TagSet.Of(Stts.ADJA, Stts.CARD, Stts.TRUNC, Stts.PIAT, Stts.PIDAT);
    private static readonly TagSet Loose = TagSet.Of(Stts.ADV, Stts.ADJD, Stts.KON, Stts.Mark, Stts.PTKNEG);
    private static readonly TagSet BeforeStrong = TagSet.Of(
        Stts.APPR,
        Stts.Comma,
        Stts.Stop,
        Stts.KON,
        Stts.KOUS,
        Stts.VVFIN,
        Stts.VAFIN,
        Stts.VMFIN
    );
    private static readonly TagSet Pronouns = TagSet.Of(
        Stts.PPER,
        Stts.PRF,
        Stts.PDS,
        Stts.PIS,
        Stts.PRELS,
        Stts.PWS,
        Stts.PPOSS
    );

    public static void Narrow(IReadOnlyList<Stts> tags, Inflected[] words)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            var preposition = tags[i] == Stts.APPR ? i : -1;
            var start = preposition < 0 ? i : i + 1;
            var end = EndOfGroup(tags, start);
            if (end > start)
            {
                NarrowGroup(tags, words, preposition, start, end);
                i = end - 1;
            }
            else if (preposition >= 0 && start < tags.Count && Pronouns.Contains(tags[start]))
            {
                NarrowTo(tags, words, start, start + 1, Agreement.Of(words[preposition].Features & Features.AnyCase));
                i = start;
            }
        }
    }

    // The index after the group's noun, or its start when there is no group.
    private static int EndOfGroup(IReadOnlyList<Stts> tags, int start)
    {
        var i = start;
        if (i < tags.Count && Determiners.Contains(tags[i]))
            i++;
        while (i < tags.Count && Inner.Contains(tags[i]))
            i++;
        while (i > start && i + 1 < tags.Count && Loose.Contains(tags[i]) && Inner.Contains(tags[i + 1]))
            i += 2;
        if (i < tags.Count && tags[i] is (Stts.NN or Stts.NE))
            return i + 1;
        // "der erste": an adjective without a noun ends its group too.
        return i > start && tags[i - 1] == Stts.ADJA ? i : start;
    }

    private static void NarrowGroup(IReadOnlyList<Stts> tags, Inflected[] words, int preposition, int start, int end)
    {
        var declension = DeclensionAfter(tags, words, start);
        for (var i = start; i < end; i++)
        {
            if (tags[i] == Stts.ADJA)
                words[i].Prefer(f => (f.Declensions & declension) != Declensions.None);
        }

        var shared = Agreement.Any;
        for (var i = start; i < end; i++)
        {
            if (tags[i] != Stts.CARD && !Loose.Contains(tags[i]))
                shared &= words[i].Agreement;
        }

        if (preposition >= 0)
        {
            var governed = shared & Agreement.Of(words[preposition].Features & Features.AnyCase);
            if (!governed.IsEmpty)
                shared = governed;
        }

        NarrowTo(tags, words, start, end, shared);
    }

    private static void NarrowTo(IReadOnlyList<Stts> tags, Inflected[] words, int start, int end, Agreement shared)
    {
        if (shared.IsEmpty)
            return;
        for (var i = start; i < end; i++)
        {
            if (!Loose.Contains(tags[i]) && tags[i] != Stts.CARD && !(words[i].Agreement & shared).IsEmpty)
                words[i].Narrow(shared);
        }
    }

    private static Declensions DeclensionAfter(IReadOnlyList<Stts> tags, Inflected[] words, int start) =>
        tags[start] switch
        {
            Stts.ART when Array.Exists(words[start].Forms, f => f.Category == LexicalCategory.IndefiniteArticle) =>
                Declensions.Mixed,
            Stts.ART or Stts.PDAT or Stts.APPRART or Stts.PWAT => Declensions.Weak,
            Stts.PPOSAT => Declensions.Mixed,
            // "alter Wein" is strong, but in "die dort stationierten Truppen" the article stands further off; and "alle neuen"
            // and "viele neue" differ.
            Stts.ADJA when start == 0 || BeforeStrong.Contains(tags[start - 1]) => Declensions.Strong,
            _ => Declensions.Weak | Declensions.Mixed | Declensions.Strong,
        };
}
