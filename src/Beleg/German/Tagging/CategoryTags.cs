using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>Which parts of speech a form of the lexicon can have.</summary>
internal static class CategoryTags
{
    public static TagSet Of(Form form) =>
        form.Category switch
        {
            LexicalCategory.Noun or LexicalCategory.NominalAdjective or LexicalCategory.NominalInfinitive => TagSet.Of(
                Stts.NN
            ),
            LexicalCategory.ProperNoun => TagSet.Of(Stts.NE),
            LexicalCategory.Abbreviation => TagSet.Of(Stts.NN),
            LexicalCategory.Adjective or LexicalCategory.PresentParticiple or LexicalCategory.PastParticiple =>
                TagSet.Of((form.Features & Features.AnyCase) == Features.None ? Stts.ADJD : Stts.ADJA),
            LexicalCategory.AttributiveAdjective => TagSet.Of(Stts.ADJA),
            LexicalCategory.Verb => OfVerb(form, Stts.VVFIN, Stts.VVIMP, Stts.VVINF, Stts.VVPP),
            LexicalCategory.Auxiliary => OfVerb(form, Stts.VAFIN, Stts.VAIMP, Stts.VAINF, Stts.VAPP),
            LexicalCategory.Modal => OfVerb(form, Stts.VMFIN, Stts.VVIMP, Stts.VMINF, Stts.VMPP),
            LexicalCategory.DefiniteArticle or LexicalCategory.IndefiniteArticle => TagSet.Of(Stts.ART),
            // The source calls the relative pronoun a personal one.
            LexicalCategory.PersonalPronoun => TagSet.Of(Stts.PPER, Stts.PRELS, Stts.PRELAT),
            LexicalCategory.ReflexivePronoun => TagSet.Of(Stts.PRF),
            LexicalCategory.DemonstrativePronoun => TagSet.Of(Stts.PDS, Stts.PDAT, Stts.PIAT, Stts.PIS, Stts.PRELAT),
            LexicalCategory.PossessiveDeterminer => TagSet.Of(Stts.PPOSAT),
            LexicalCategory.PossessivePronoun => TagSet.Of(Stts.PPOSS),
            LexicalCategory.RelativePronoun => TagSet.Of(Stts.PRELS, Stts.PRELAT),
            LexicalCategory.InterrogativePronoun => TagSet.Of(Stts.PWS, Stts.PWAT, Stts.PRELS, Stts.PIS),
            LexicalCategory.IndefinitePronoun => TagSet.Of(Stts.PIS, Stts.PIAT, Stts.PIDAT, Stts.ADJA),
            LexicalCategory.Adverb => TagSet.Of(Stts.ADV),
            LexicalCategory.PronominalAdverb => TagSet.Of(Stts.PAV),
            LexicalCategory.InterrogativeAdverb => TagSet.Of(Stts.PWAV),
            LexicalCategory.Preposition => TagSet.Of(Stts.APPR, Stts.APPO),
            LexicalCategory.Contraction => TagSet.Of(Stts.APPRART),
            LexicalCategory.Subordinator => TagSet.Of(Stts.KOUS),
            LexicalCategory.Coordinator => TagSet.Of(Stts.KON),
            LexicalCategory.Comparator => TagSet.Of(Stts.KOKOM),
            LexicalCategory.InfinitiveConjunction => TagSet.Of(Stts.KOUI),
            LexicalCategory.VerbParticle => TagSet.Of(Stts.PTKVZ),
            LexicalCategory.Negation => TagSet.Of(Stts.ADV),
            LexicalCategory.Interjection => TagSet.Of(Stts.ITJ),
            LexicalCategory.Number => TagSet.Of(Stts.CARD),
            LexicalCategory.Truncated => TagSet.Of(Stts.TRUNC),
            LexicalCategory.Foreign => TagSet.Of(Stts.FM, Stts.XY),
            _ => default,
        };

    private static TagSet OfVerb(Form form, Stts finite, Stts imperative, Stts infinitive, Stts participle)
    {
        switch (form.VerbForm)
        {
            case VerbForm.Infinitive:
                return TagSet.Of(infinitive);
            case VerbForm.ZuInfinitive:
                return TagSet.Of(Stts.VVIZU);
            case VerbForm.PresentParticiple:
                return TagSet.Of(Stts.ADJD);
            case VerbForm.PastParticiple:
                return TagSet.Of(participle);
            default:
                var mood = form.Features & Features.AnyMood;
                var tags = mood == Features.Imp ? default : TagSet.Of(finite);
                return (mood & Features.Imp) == Features.None ? tags : tags.With(imperative);
        }
    }
}
