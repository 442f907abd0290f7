using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Bodies whose name is their noun and their place: "die Staatsanwaltschaft Lindow", "die Stadtwerke Lohr", "die Industrie-
/// und Handelskammer Emden". What stands behind the noun is no source of its own, whatever it was taken for.
/// </summary>
internal static class PlacedBodies
{
    private const Features Places = Features.Town | Features.Region | Features.Country;

    /// <summary>The names of a text with those of such bodies whole, in order and apart.</summary>
    public static List<Name> Join(Analysis analysis, List<Name> names)
    {
        var (people, plain) = Known(analysis, names);
        var joined = new List<Name>(names.Count);
        var (next, end) = (0, 0);
        foreach (var sentence in analysis.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                while (next < names.Count && names[next].First < at)
                    next++;
                var name = next < names.Count && names[next].First == at ? names[next] : null as Name?;
                var last = at < end ? at : Place(analysis, names, next, at, sentence.End, people, plain);
                if (last > at)
                {
                    joined.Add(
                        new Name(FirstPart(analysis, at, Math.Max(end, sentence.First)), last, NameKind.Organisation)
                    );
                    end = last;
                }
                else if (name is { } other && other.First >= end && !IsNounAlone(analysis, other))
                {
                    joined.Add(other);
                    end = other.End;
                }
            }
        }

        return joined;
    }

    /// <summary>The noun of such a body and its index, where a name is one; null for other names.</summary>
    public static (int Word, NounReading Noun)? NounOf(Analysis analysis, Name name)
    {
        var at = name.First;
        while (at < name.End && analysis.Words[at].Tag is Stts.TRUNC or Stts.KON or Stts.ADJA)
            at++;
        return at + 1 < name.End && Noun(analysis, at) is { } noun ? (at, noun) : null;
    }

    // The end of the body that begins with a noun: behind its place; the noun itself where it is none.
    private static int Place(
        Analysis analysis,
        List<Name> names,
        int next,
        int at,
        int end,
        HashSet<string> people,
        HashSet<string> plain
    )
    {
        if (at + 1 >= end || Noun(analysis, at) is null)
            return at;
        var whole = next < names.Count && names[next].First == at ? names[next] : null as Name?;
        if (whole is { } named && named.End > at + 1)
            return named.Kind == NameKind.Person ? at : WithRiver(analysis, names, next + 1, named.End);
        if (whole is not null)
            next++;
        if (next < names.Count && names[next].First == at + 1)
        {
            return IsPlace(analysis, names[next], people, plain)
                ? WithRiver(analysis, names, next + 1, names[next].End)
                : at;
        }

        return IsCalled(analysis, at + 1, plain) ? at + 2 : at;
    }

    // "Die Universität" was named before, or is named by what the text says around it.
    private static bool IsNounAlone(Analysis analysis, Name name)
    {
        if (name.End > name.First + 1 || Noun(analysis, name.First) is not { IsHyphenated: false } noun)
            return false;
        return !noun.First.StartsWith("Bundes", StringComparison.Ordinal)
            && Gazetteer.Default.Find(analysis.Surface(name.First)).IsEmpty
            && (name.First == 0 || analysis.Words[name.First - 1].Kind != TokenKind.Quote);
    }

    private static NounReading? Noun(Analysis analysis, int at)
    {
        if (analysis.Words[at].Tag is not (Stts.NN or Stts.NE) || analysis.Words[at].Kind != TokenKind.Word)
            return null;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(at)))
        {
            var isOne = (reading.Sense.Concord & ~Concord.Plur) != Concord.None;
            if (reading.Sense.TakesPlace && (isOne || reading.Sense.IsAlwaysSeveral))
                return reading;
        }

        return null;
    }

    // What a person of the report is called, or somebody with a given name, is no place.
    private static bool IsPlace(Analysis analysis, Name name, HashSet<string> people, HashSet<string> plain)
    {
        var surface = analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text);
        var isOne = name.End == name.First + 1;
        for (var at = name.First; at < name.End && name.Kind != NameKind.Place; at++)
        {
            var word = analysis.Surface(at);
            if (word.Length < 3 || !char.IsUpper(word[0]) || !char.IsLower(word[1]))
                return false;
        }

        if (Gazetteer.Default.Find(surface) is [var form, ..])
            return form.Of.Kind is KnownKind.State or KnownKind.Region && surface.SequenceEqual(form.Form);
        if (name.Kind != NameKind.Person)
            return !IsGenitive(analysis, name.First, plain) && Nouns.Default.Find(surface).IsEmpty;
        return isOne
            && !people.Contains(surface.ToString())
            && (Has(analysis, name.First, Places) || !Has(analysis, name.First, Features.GivenName))
            && !IsGenitive(analysis, name.First, plain);
    }

    // A word that was taken for no name at all stands in apposition to the noun.
    private static bool IsCalled(Analysis analysis, int at, HashSet<string> plain)
    {
        var word = analysis.Words[at];
        var surface = analysis.Surface(at);
        if (word.Kind != TokenKind.Word || word.Tag is not (Stts.NE or Stts.NN) || !char.IsUpper(surface[0]))
            return false;
        if (!Nouns.Default.Find(surface).IsEmpty || !Gazetteer.Default.Find(surface).IsEmpty)
            return false;
        var own = analysis.Dependencies[at];
        var joined = own.Head == at - 1 && own.Relation is Relation.Appos or Relation.Flat or Relation.FlatName;
        return (joined || Forefield.EndsWith(analysis, at)) && !IsGenitive(analysis, at, plain);
    }

    // "Die Polizei Lindows": with the name of the place elsewhere in the report, or known to be one, "-s" is an ending.
    private static bool IsGenitive(Analysis analysis, int at, HashSet<string> plain)
    {
        var surface = analysis.Surface(at);
        if (surface.Length < 4 || surface[^1] != 's')
            return false;
        var features = analysis.Words[at].Features;
        return plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(surface[..^1])
            || (features & Places) != Features.None
                && (features & Features.Gen) != Features.None
                && (features & Features.Nom) == Features.None;
    }

    // "Frankfurt am Main"
    private static int WithRiver(Analysis analysis, List<Name> names, int next, int end) =>
        next < names.Count
        && names[next].First == end
        && names[next].Kind == NameKind.Place
        && analysis.Words[end].Tag is Stts.APPR or Stts.APPRART
            ? names[next].End
            : end;

    // "Industrie- und Handelskammer"
    private static int FirstPart(Analysis analysis, int at, int first) =>
        at - 2 >= first && analysis.Words[at - 1].Tag == Stts.KON && analysis.Words[at - 2].Tag == Stts.TRUNC
            ? at - 2
            : at;

    // The surnames of the people whom the report names in full, and all names of one word.
    private static (HashSet<string> People, HashSet<string> Plain) Known(Analysis analysis, List<Name> names)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var plain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var last = analysis.Surface(name.End - 1).ToString();
            if (name.End == name.First + 1)
                plain.Add(last);
            else if (name.Kind == NameKind.Person)
                people.Add(last);
        }

        return (people, plain);
    }

    private static bool Has(Analysis analysis, int word, Features features) =>
        (analysis.Words[word].Features & features) != Features.None;
}
