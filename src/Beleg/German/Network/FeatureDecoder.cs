using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Models;

namespace Beleg.German.Network;

/// <summary>
/// Puts the features of a word together from the scores of their parts. What the lexicon does not have for the word is
/// unlikely, but not out of the question: treebanks and lexicons differ, and so do spellings.
/// </summary>
internal sealed class FeatureDecoder(AnswerLists lists)
{
    // What it costs, in natural logarithms of chances, to go against the lexicon. Chosen on development data.
    private const float Against = 6;
    private readonly float[][] scores = [.. lists.Parts.Select(p => new float[p.Length])];
    private readonly Dictionary<int, Morphology> bundles = [];
    private string verbForm = "";
    private readonly int[] best = new int[FeatureParts.Count];

    /// <summary>The features of a word.</summary>
    /// <param name="answers">What the network says.</param>
    /// <param name="row">The word's row.</param>
    /// <param name="tag">Its part of speech, which tells the form of a verb.</param>
    /// <param name="forms">The forms that the lexicon has for the word and its tag; may be none.</param>
    public Morphology Decode(NetworkAnswers answers, int row, Stts tag, ReadOnlySpan<Form> forms)
    {
        verbForm = tag.VerbForm() is { } form ? $"VerbForm={form}" : "";
        for (var part = 0; part < FeatureParts.Count; part++)
            best[part] = Curves.Largest(answers.ScoresOf(row, AnswerLists.FirstFeatureChoice + part));
        if (!IsOfTag(best[FeatureParts.Verbal]))
            best[FeatureParts.Verbal] = LargestOfTag(
                answers.ScoresOf(row, AnswerLists.FirstFeatureChoice + FeatureParts.Verbal)
            );
        if (forms.Length > 0 && !Fits(forms))
        {
            for (var part = 0; part < FeatureParts.Count; part++)
            {
                answers.ScoresOf(row, AnswerLists.FirstFeatureChoice + part).CopyTo(scores[part]);
                Curves.LogSoftmax(scores[part]);
            }

            Reconsider(forms);
        }

        return Bundle();
    }

    /// <summary>The first of several forms that has the features decoded last; where none has them, the first of all.</summary>
    public Form? Fitting(ReadOnlySpan<Form> forms)
    {
        foreach (ref readonly var form in forms)
        {
            if (Fits([form]))
                return form;
        }

        return forms.IsEmpty ? null : forms[0];
    }

    /// <summary>The features decoded last as the lexicon has them.</summary>
    public Features Chosen
    {
        get
        {
            var features = Features.None;
            for (var part = 0; part <= FeatureParts.Verbal; part++)
                features |= Value(part);
            return features;
        }
    }

    private bool IsOfTag(int verbal) =>
        lists.Parts[FeatureParts.Verbal][verbal].Text.Contains(verbForm, StringComparison.Ordinal);

    private int LargestOfTag(ReadOnlySpan<float> own)
    {
        var at = best[FeatureParts.Verbal];
        var most = float.NegativeInfinity;
        for (var v = 0; v < own.Length; v++)
        {
            if (own[v] > most && IsOfTag(v))
                (at, most) = (v, own[v]);
        }

        return at;
    }

    // There are few bundles, and each is put together once.
    private Morphology Bundle()
    {
        var key = 0;
        for (var part = 0; part < FeatureParts.Count; part++)
            key = (key * lists.Parts[part].Length) + best[part];
        if (!bundles.TryGetValue(key, out var bundle))
        {
            bundle = Morphology.Parse(
                string.Join('|', best.Select((b, part) => lists.Parts[part][b].Text).Where(t => t.Length > 0))
            );
            bundles.Add(key, bundle);
        }

        return bundle;
    }

    private Features Value(int part) => lists.Parts[part][best[part]].Features;

    private bool Fits(ReadOnlySpan<Form> forms) =>
        Fits(
            forms,
            Value(FeatureParts.Case),
            Value(FeatureParts.Gender),
            Value(FeatureParts.Number),
            Value(FeatureParts.Person),
            Value(FeatureParts.Verbal)
        );

    private static bool Fits(
        ReadOnlySpan<Form> forms,
        Features grammaticalCase,
        Features gender,
        Features number,
        Features person,
        Features verbal
    )
    {
        foreach (var form in forms)
        {
            var own = form.Features;
            if (
                Allows(own, grammaticalCase, Features.AnyCase)
                && Allows(own, gender, Features.AnyGender)
                && Allows(own, number, Features.AnyNumber)
                && Allows(own, person, Features.AnyPerson)
                && Allows(own, verbal, Features.AnyMood)
                && Allows(own, verbal, Features.Pres | Features.Past)
            )
                return true;
        }

        return false;
    }

    // What either side leaves open is no contradiction.
    private static bool Allows(Features form, Features value, Features dimension) =>
        (value & dimension) == 0 || (form & dimension) == 0 || (form & value & dimension) != 0;

    // All combinations are weighed; there are some hundred of nouns and of verbs.
    private void Reconsider(ReadOnlySpan<Form> forms)
    {
        var least = Total() - Against;
        var chosen = (int[])best.Clone();
        var parts = lists.Parts;
        for (var c = 0; c < parts[FeatureParts.Case].Length; c++)
        {
            for (var g = 0; g < parts[FeatureParts.Gender].Length; g++)
            {
                for (var n = 0; n < parts[FeatureParts.Number].Length; n++)
                {
                    var nominal =
                        scores[FeatureParts.Case][c] + scores[FeatureParts.Gender][g] + scores[FeatureParts.Number][n];
                    if (nominal <= least)
                        continue;
                    for (var p = 0; p < parts[FeatureParts.Person].Length; p++)
                    {
                        for (var v = 0; v < parts[FeatureParts.Verbal].Length; v++)
                        {
                            var total = nominal + scores[FeatureParts.Person][p] + scores[FeatureParts.Verbal][v];
                            if (
                                total <= least
                                || !IsOfTag(v)
                                || !Fits(
                                    forms,
                                    parts[FeatureParts.Case][c].Features,
                                    parts[FeatureParts.Gender][g].Features,
                                    parts[FeatureParts.Number][n].Features,
                                    parts[FeatureParts.Person][p].Features,
                                    parts[FeatureParts.Verbal][v].Features
                                )
                            )
                                continue;
                            least = total;
                            (chosen[FeatureParts.Case], chosen[FeatureParts.Gender]) = (c, g);
                            (chosen[FeatureParts.Number], chosen[FeatureParts.Person]) = (n, p);
                            chosen[FeatureParts.Verbal] = v;
                        }
                    }
                }
            }
        }

        chosen.CopyTo(best, 0);
    }

    private float Total()
    {
        var total = 0f;
        for (var part = 0; part <= FeatureParts.Verbal; part++)
            total += scores[part][best[part]];
        return total;
    }
}
