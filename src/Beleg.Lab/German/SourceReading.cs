using Beleg.German.Lexicon;

namespace Beleg.Lab.German;

/// <summary>
/// A reading of the full-form lexicon's source, whose tags are those of Morphy (Lezius, Rapp and Wettler 1998) as
/// LanguageTool's dictionary goes on with them: "VER:3:SIN:KJ1:SFT".
/// </summary>
internal readonly record struct SourceReading(
    LexicalCategory Category,
    Features Features,
    VerbForm VerbForm,
    bool IsJoined,
    Declensions Declensions
)
{
    /// <summary>Reads a tag; null when it says nothing that the lexicon keeps.</summary>
    public static SourceReading? Parse(string tag, LexicalCategory verb)
    {
        var fields = tag.Split(':');
        var features = Features.None;
        var declensions = Declensions.None;
        foreach (var field in fields.Skip(1))
        {
            features |= FeatureOf(field.TrimEnd('*', '#'));
            foreach (var governed in field.Split('+'))
                features |= fields[0] == "PRP" ? FeatureOf(governed) & Features.AnyCase : Features.None;
            declensions |= field switch
            {
                "DEF" => Declensions.Weak,
                "IND" => Declensions.Mixed,
                "SOL" => Declensions.Strong,
                _ => Declensions.None,
            };
        }

        if (CategoryOf(fields, verb) is not { } category)
            return null;
        var form = fields[0] == "VER" ? VerbFormOf(fields) : VerbForm.None;
        if (form is VerbForm.Finite && (features & Features.Imp) != Features.None)
            features |= Features.Second;
        if (form is not (VerbForm.None or VerbForm.Finite))
            features = Features.None;
        var declined =
            category
            is LexicalCategory.Adjective
                or LexicalCategory.PresentParticiple
                or LexicalCategory.PastParticiple;
        return new SourceReading(
            category,
            features,
            form,
            Array.IndexOf(fields, "NEB") >= 0,
            declined ? declensions : Declensions.None
        );
    }

    private static VerbForm VerbFormOf(string[] fields)
    {
        foreach (var field in fields)
        {
            switch (field)
            {
                case "INF":
                    return VerbForm.Infinitive;
                case "EIZ":
                    return VerbForm.ZuInfinitive;
                case "PA1":
                    return VerbForm.PresentParticiple;
                case "PA2":
                    return VerbForm.PastParticiple;
            }
        }

        return VerbForm.Finite;
    }

    private static LexicalCategory? CategoryOf(string[] fields, LexicalCategory verb) =>
        fields[0] switch
        {
            "SUB" when fields.Contains("ADJ") => LexicalCategory.NominalAdjective,
            "SUB" when fields.Contains("INF") => LexicalCategory.NominalInfinitive,
            "SUB" => LexicalCategory.Noun,
            "EIG" or "IG" => LexicalCategory.ProperNoun,
            "ABK" => LexicalCategory.Abbreviation,
            "ADJ" when fields.Contains("ATT") => LexicalCategory.AttributiveAdjective,
            "ADJ" => LexicalCategory.Adjective,
            "PA1" => LexicalCategory.PresentParticiple,
            "PA2" => LexicalCategory.PastParticiple,
            "VER" => verb,
            "ART" => fields.Contains("IND") ? LexicalCategory.IndefiniteArticle : LexicalCategory.DefiniteArticle,
            "PRO" => PronounOf(fields),
            "ADV" when fields.Any(f => f.Contains("INR", StringComparison.Ordinal)) =>
                LexicalCategory.InterrogativeAdverb,
            "ADV" when fields.Any(f => f.Contains("PRO", StringComparison.Ordinal)) => LexicalCategory.PronominalAdverb,
            "ADV" => LexicalCategory.Adverb,
            "PRP" => LexicalCategory.Preposition,
            "KON" when fields.Contains("UNT") => LexicalCategory.Subordinator,
            "KON" when fields.Contains("VGL") => LexicalCategory.Comparator,
            "KON" when fields.Contains("INF") => LexicalCategory.InfinitiveConjunction,
            "KON" => LexicalCategory.Coordinator,
            "ZUS" => LexicalCategory.VerbParticle,
            "NEG" => LexicalCategory.Negation,
            "INJ" => LexicalCategory.Interjection,
            "ZAL" => LexicalCategory.Number,
            _ => null,
        };

    private static LexicalCategory PronounOf(string[] fields) =>
        fields.ElementAtOrDefault(1) switch
        {
            "PER" => LexicalCategory.PersonalPronoun,
            "REF" => LexicalCategory.ReflexivePronoun,
            "DEM" => LexicalCategory.DemonstrativePronoun,
            "POS" => fields.Contains("STV") ? LexicalCategory.PossessivePronoun : LexicalCategory.PossessiveDeterminer,
            "RIN" => LexicalCategory.InterrogativePronoun,
            _ => LexicalCategory.IndefinitePronoun,
        };

    private static Features FeatureOf(string field) =>
        field switch
        {
            "NOM" => Features.Nom,
            "AKK" => Features.Acc,
            "DAT" => Features.Dat,
            "GEN" => Features.Gen,
            "MAS" => Features.Masc,
            "FEM" => Features.Fem,
            "NEU" => Features.Neut,
            "SIN" => Features.Sing,
            "PLU" => Features.Plur,
            "1" => Features.First,
            "2" => Features.Second,
            "3" => Features.Third,
            "PRÄ" => Features.Ind | Features.Pres,
            "PRT" => Features.Ind | Features.Past,
            "KJ1" => Features.Subjunctive1 | Features.Pres,
            "KJ2" => Features.Subjunctive2 | Features.Past,
            "IMP" => Features.Imp,
            "GRU" => Features.Pos,
            "KOM" => Features.Cmp,
            "SUP" => Features.Sup,
            "VOR" => Features.GivenName,
            "NAC" => Features.Surname,
            "COU" => Features.Country,
            "STD" => Features.Town,
            "GEB" or "WAT" or "MOU" or "GEO" => Features.Region,
            _ => Features.None,
        };
}
