using Beleg.German.Tagging;

namespace Beleg.Lab.German.Data;

/// <summary>
/// Derives STTS for treebanks that have no STTS, from the universal part of speech, the features and the relation; where
/// these leave it open, from what another treebank has for the same word, and where that wavers, not at all.
/// </summary>
internal sealed class PudTags
{
    private readonly Dictionary<(string, string), Stts?> sure = [];

    /// <summary>Learns from a treebank with STTS which words of the closed classes have one tag only.</summary>
    public PudTags(IEnumerable<List<TreebankToken>> withStts)
    {
        foreach (var token in withStts.SelectMany(s => s))
        {
            var key = (token.Form.ToLowerInvariant(), token.Upos);
            var tag = SttsNames.Parse(token.Xpos);
            if (!sure.TryGetValue(key, out var known))
                sure.Add(key, tag);
            else if (known != tag)
                sure[key] = null;
        }
    }

    /// <summary>The tag, or null where it is not certain.</summary>
    public Stts? Derive(TreebankToken token, WordReadings readings)
    {
        if (token.Xpos == "APPRART")
            return Stts.APPRART;
        var form = token.Form.ToLowerInvariant();
        var cased = token.Features.Contains("Case=", StringComparison.Ordinal);
        switch (token.Upos)
        {
            case "NOUN":
                return Stts.NN;
            case "PROPN":
                return Stts.NE;
            case "ADJ":
                return cased || form[^1] == '.' || token.Relation == "amod" ? Stts.ADJA : Stts.ADJD;
            case "NUM":
                return form[^1] == '.' ? Stts.ADJA : Stts.CARD;
            case "VERB" or "AUX":
                return OfVerb(token, readings);
            case "PUNCT":
                return readings.Tags.Count == 1 ? readings.Tags.First : null;
            case "ADP" when token.Relation.StartsWith("compound", StringComparison.Ordinal):
            case "ADV" when token.Relation == "compound:prt":
                return Stts.PTKVZ;
            case "ADP":
                return readings.Tags.Contains(Stts.APPO) && !readings.Tags.Contains(Stts.APPR)
                    ? Stts.APPO
                    : Sure(form, token, Stts.APPR, readings);
            case "ADV":
                return OfAdverb(form, token, readings);
            case "PART":
                return form switch
                {
                    "nicht" => Stts.PTKNEG,
                    "zu" when token.Relation == "mark" => Stts.PTKZU,
                    "zu" when token.Relation == "advmod" => Stts.PTKA,
                    _ when token.Relation == "compound:prt" => Stts.PTKVZ,
                    _ => Sure(form, token, null, readings),
                };
            case "DET":
                return OfDeterminer(form, token, readings);
            case "PRON":
                return OfPronoun(form, token, readings);
            case "SCONJ":
                return form is "um" or "ohne" or "statt" or "anstatt" ? Stts.KOUI
                    : form is "als" or "wie" ? Sure(form, token, null, readings)
                    : Stts.KOUS;
            case "CCONJ":
                return form is "als" or "wie" or "denn" ? null : Stts.KON;
            default:
                return Sure(form, token, null, readings);
        }
    }

    private static Stts? OfVerb(TreebankToken token, WordReadings readings)
    {
        var offset = token.Lemma switch
        {
            "haben" or "sein" or "werden" => 1,
            "dürfen" or "können" or "mögen" or "müssen" or "sollen" or "wollen" => 2,
            _ => 0,
        };
        return token.Xpos switch
        {
            "VBC" when token.Features.Contains("Mood=Imp", StringComparison.Ordinal) => offset == 1
                ? Stts.VAIMP
                : Stts.VVIMP,
            "VBC" => offset switch
            {
                1 => Stts.VAFIN,
                2 => Stts.VMFIN,
                _ => Stts.VVFIN,
            },
            "VBN" => offset switch
            {
                1 => Stts.VAPP,
                2 => Stts.VMPP,
                _ => Stts.VVPP,
            },
            "VB" when readings.Tags.Contains(Stts.VVIZU) && !readings.Tags.Contains(Stts.VVINF) => Stts.VVIZU,
            "VB" when readings.Tags.Contains(Stts.VVIZU) => null,
            "VB" => offset switch
            {
                1 => Stts.VAINF,
                2 => Stts.VMINF,
                _ => Stts.VVINF,
            },
            _ => null,
        };
    }

    private Stts? OfAdverb(string form, TreebankToken token, WordReadings readings)
    {
        if (token.Xpos == "WRB" || (readings.Tags.Contains(Stts.PWAV) && readings.Tags.Count == 1))
            return Stts.PWAV;
        var adverb = readings.Tags.Contains(Stts.ADV);
        var adjective = readings.Tags.Contains(Stts.ADJD);
        if (readings.Tags.Contains(Stts.PAV) && !adverb)
            return Stts.PAV;
        if (adverb != adjective)
            return adverb ? Stts.ADV : Stts.ADJD;
        return Sure(form, token, null, readings);
    }

    private Stts? OfDeterminer(string form, TreebankToken token, WordReadings readings)
    {
        if (token.Features.Contains("PronType=Art", StringComparison.Ordinal))
            return token.Relation == "det" ? Stts.ART : null;
        if (token.Features.Contains("Poss=Yes", StringComparison.Ordinal))
            return Stts.PPOSAT;
        if (token.Relation != "det")
            return null;
        if (token.Features.Contains("PronType=Dem", StringComparison.Ordinal))
            return form.StartsWith("solch", StringComparison.Ordinal) ? Stts.PIAT : Stts.PDAT;
        if (
            token.Features.Contains("PronType=Ind", StringComparison.Ordinal)
            || token.Features.Contains("PronType=Neg", StringComparison.Ordinal)
            || token.Features.Contains("PronType=Tot", StringComparison.Ordinal)
        )
            return readings.Tags.Contains(Stts.PIAT) ? Stts.PIAT : null;
        return Sure(form, token, null, readings);
    }

    private Stts? OfPronoun(string form, TreebankToken token, WordReadings readings)
    {
        if (token.Features.Contains("Reflex=Yes", StringComparison.Ordinal) || form == "sich")
            return Stts.PRF;
        if (token.Xpos == "REL" || token.Features.Contains("PronType=Rel", StringComparison.Ordinal))
            return readings.Tags.Contains(Stts.PRELAT) && token.Features.Contains("Case=Gen", StringComparison.Ordinal)
                ? Stts.PRELAT
                : Stts.PRELS;
        if (token.Features.Contains("PronType=Prs", StringComparison.Ordinal))
            return readings.Tags.Contains(Stts.PPER) ? Stts.PPER : null;
        if (token.Features.Contains("PronType=Dem", StringComparison.Ordinal))
            return readings.Tags.Contains(Stts.PDS) ? Stts.PDS : null;
        if (
            token.Features.Contains("PronType=Ind", StringComparison.Ordinal)
            || token.Features.Contains("PronType=Neg", StringComparison.Ordinal)
        )
            return readings.Tags.Contains(Stts.PIS) ? Stts.PIS : null;
        return Sure(form, token, null, readings);
    }

    private Stts? Sure(string form, TreebankToken token, Stts? fallback, WordReadings readings)
    {
        if (sure.TryGetValue((form, token.Upos), out var tag))
            return tag ?? fallback;
        return fallback ?? (readings is { Tags.Count: 1, IsKnown: true } ? readings.Tags.First : null);
    }
}
