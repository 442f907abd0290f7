using Beleg.German.Network;

namespace Beleg.Lab.German.Network;

/// <summary>
/// What older, coarser annotation leaves possible (features as UniMorph writes them, joined by ";"): a teacher that labels such a
/// sentence chooses only among that.
/// </summary>
internal static class MorphologyLimits
{
    /// <summary>True when an answer agrees with the annotation, or the annotation does not tell.</summary>
    /// <param name="features">The annotation; may be empty.</param>
    /// <param name="choice">The choice, as <see cref="AnswerLists"/> numbers them.</param>
    /// <param name="answer">The answer.</param>
    public static bool Allow(string features, int choice, string answer)
    {
        if (features.Length == 0)
            return true;
        var all = features.Split(';');
        return choice switch
        {
            AnswerLists.UniversalChoice => AllowUniversal(all[0], answer),
            AnswerLists.TagChoice => AllowTag(all, answer),
            AnswerLists.FirstFeatureChoice + FeatureParts.Case => AllowOneOf(all, answer, "NOM", "ACC", "DAT", "GEN"),
            AnswerLists.FirstFeatureChoice + FeatureParts.Verbal => AllowVerbal(all, answer),
            _ => true,
        };
    }

    private static bool AllowUniversal(string category, string answer) =>
        category switch
        {
            "N" => answer == "NOUN",
            "PROPN" => answer == "PROPN",
            "ADJ" => answer == "ADJ",
            "ADV" => answer == "ADV",
            "ADP" => answer == "ADP",
            "PRO" => answer == "PRON",
            "V" or "AUX" => answer is "VERB" or "AUX",
            "CONJ" => answer is "CCONJ" or "SCONJ",
            "PUNCT" => answer == "PUNCT",
            _ => true,
        };

    private static bool AllowTag(string[] all, string answer)
    {
        if (all[0] is not ("V" or "AUX" or "V.PTCP"))
            return true;
        if (all.Contains("FIN"))
            return answer.EndsWith("FIN", StringComparison.Ordinal) || answer.EndsWith("IMP", StringComparison.Ordinal);
        if (all.Contains("NFIN"))
            return answer.EndsWith("INF", StringComparison.Ordinal) || answer == "VVIZU";
        return all[0] != "V.PTCP" || answer.EndsWith("PP", StringComparison.Ordinal) || answer == "ADJD";
    }

    private static bool AllowVerbal(string[] all, string answer)
    {
        if (all.Contains("IND"))
            return answer.Contains("Mood=Ind", StringComparison.Ordinal);
        if (all.Contains("SBJV"))
            return answer.Contains("Mood=Sub", StringComparison.Ordinal);
        if (all.Contains("FIN"))
            return answer.Contains("VerbForm=Fin", StringComparison.Ordinal);
        return !all.Contains("NFIN") || answer.Contains("VerbForm=Inf", StringComparison.Ordinal);
    }

    private static bool AllowOneOf(string[] all, string answer, params ReadOnlySpan<string> values)
    {
        var told = false;
        foreach (var value in values)
        {
            if (!all.Contains(value))
                continue;
            if (answer.EndsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
            told = true;
        }

        return !told;
    }
}
