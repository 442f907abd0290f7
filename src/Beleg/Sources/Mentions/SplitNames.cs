using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Names that were cut too short, and what a full name teaches of its surname: "Karl-Theodor" and "Guttenberg" with a "zu"
/// between them are one person, "die Japan Meteorological Agency" is no state, and a place called like a person of the
/// report is that person ("Guttenberg sagte").
/// </summary>
internal static class SplitNames
{
    /// <summary>The names joined, in order and apart.</summary>
    public static List<Name> Join(Analysis analysis, IEnumerable<Name> names)
    {
        var joined = new List<Name>();
        foreach (var name in names)
        {
            if (joined.Count > 0 && IsOneWith(analysis, joined[^1], name))
                joined[^1] = joined[^1] with { End = name.End };
            else if (joined.Count == 0 || name.First >= joined[^1].End)
                joined.Add(IsForeignBody(analysis, name) ? Whole(analysis, name) : name);
        }

        var surnames = Surnames(analysis, joined);
        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i].Kind != NameKind.Person && IsSurname(analysis, joined[i], surnames))
                joined[i] = joined[i] with { Kind = NameKind.Person };
        }

        return joined;
    }

    private static bool IsOneWith(Analysis analysis, Name given, Name name) =>
        given.Kind == NameKind.Person
        && given.End == given.First + 1
        && name.First == given.End + 1
        && analysis.Surface(given.End) is "zu" or "von" or "vom"
        && Has(analysis, given.First, Features.GivenName)
        && !Has(analysis, given.First, Features.Surname)
        && Find(analysis, name).IsEmpty;

    // States that take no article have none in their own name: after one, the words behind it are part of a longer name.
    private static bool IsForeignBody(Analysis analysis, Name name) =>
        name.First > 0
        && Determiners.Find(analysis.Surface(name.First - 1)) is { Definiteness: Definiteness.Definite } article
        && (article.Concord & Concord.Neut) == Concord.None
        && Find(analysis, name) is [{ Of: { Kind: KnownKind.State, Concord: Concord.Neut } }, ..]
        && Whole(analysis, name).End > name.End + 1;

    private static Name Whole(Analysis analysis, Name name)
    {
        var end = name.End;
        while (
            end < analysis.Words.Length
            && analysis.Words[end].Tag is Stts.NE or Stts.NN or Stts.FM
            && char.IsUpper(analysis.Surface(end)[0])
        )
            end++;
        return new Name(name.First, end, NameKind.Organisation);
    }

    private static HashSet<string> Surnames(Analysis analysis, List<Name> names)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Person && name.End - name.First > 1)
                surnames.Add(analysis.Surface(name.End - 1).ToString());
        }

        return surnames;
    }

    private static bool IsSurname(Analysis analysis, Name name, HashSet<string> surnames) =>
        name.End == name.First + 1
        && surnames.Contains(analysis.Surface(name.First).ToString())
        && Find(analysis, name).IsEmpty
        && (name.First == 0 || analysis.Words[name.First - 1].Tag is not (Stts.ART or Stts.APPR or Stts.APPRART));

    private static ImmutableArray<KnownForm> Find(Analysis analysis, Name name) =>
        Gazetteer.Default.Find(analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text));

    private static bool Has(Analysis analysis, int word, Features features) =>
        (analysis.Words[word].Features & features) != Features.None;
}
