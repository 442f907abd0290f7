using Beleg.German.Tagging;

namespace Beleg.Lab.German.Data;

/// <summary>Writes the features of PUD as GSD has them: the form of verbs, voice, and whose a possessive is.</summary>
internal static class PudFeatures
{
    /// <summary>The features; tag is the derived part of speech.</summary>
    public static string AsGsd(TreebankToken token, Stts? tag)
    {
        var all = token.Features == "_" ? [] : token.Features.Split('|').ToList();
        all.RemoveAll(f =>
            f.StartsWith("VerbForm=", StringComparison.Ordinal) || f.StartsWith("AdpType=", StringComparison.Ordinal)
        );
        if (token.Features.Contains("Poss=Yes", StringComparison.Ordinal))
            SetPossessor(token.Form, all);
        if (token.Upos == "ADV")
            all.Remove("Degree=Pos");
        if (tag?.VerbForm() is { } form)
        {
            all.Add($"VerbForm={form}");
            if (form != "Fin")
                all.RemoveAll(f => f.StartsWith("Tense=", StringComparison.Ordinal));
            if (token.Relation == "aux:pass")
                all.Add("Voice=Pass");
        }

        return all.Count == 0 ? "_" : string.Join('|', all);
    }

    // GSD tells the possessor of "sein" by number and both its genders, and that of "ihr" not at all.
    private static void SetPossessor(string form, List<string> all)
    {
        if (
            !form.StartsWith("sein", StringComparison.OrdinalIgnoreCase)
            && !form.StartsWith("ihr", StringComparison.OrdinalIgnoreCase)
        )
            return;
        all.RemoveAll(f => f.Contains("[psor]", StringComparison.Ordinal));
        if (form[0] is 's' or 'S')
            all.InsertRange(0, ["Gender[psor]=Masc,Neut", "Number[psor]=Sing"]);
    }
}
