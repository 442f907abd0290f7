using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;

namespace Beleg.Sources.Mentions;

/// <summary>
/// The names of a text, read once more by the noun before them: after an occupation a name is a person's, whatever it
/// looks like ("die Ruderin Thea Lund"), and takes the noun after it for its surname ("die Fährfrau Ida Rolle"); after a
/// company an unlisted noun in apposition is its name ("der Reiseveranstalter Sonnfahrt"); after the name of a region a given
/// name begins another one ("der Präsident der Region Elsass Adrien Zeller").
/// </summary>
internal static class NamesAfterNouns
{
    /// <summary>The names in order and apart.</summary>
    public static IEnumerable<Name> Of(Analysis analysis)
    {
        var names = analysis.Names;
        for (var i = 0; i <= names.Length; i++)
        {
            var next = i < names.Length ? names[i].First : analysis.Words.Length;
            for (var at = i > 0 ? names[i - 1].End : 1; at < next; at++)
            {
                if (IsCalled(analysis, at))
                    yield return new Name(at, at + 1, NameKind.Organisation);
            }

            if (i == names.Length)
                yield break;
            var name = names[i];
            next = i + 1 < names.Length ? names[i + 1].First : analysis.Words.Length;
            if (PersonWithin(analysis, name) is > 0 and var person)
            {
                yield return new Name(name.First, person, NameKind.Place);
                yield return new Name(person, name.End, NameKind.Person);
            }
            else if (name.Kind != NameKind.Person && BeginsWithOffice(analysis, name))
            {
                yield return new Name(name.First + 1, name.End, NameKind.Person);
            }
            else if (name.Kind != NameKind.Person && IsPerson(analysis, name))
            {
                yield return name with
                {
                    Kind = NameKind.Person,
                };
            }
            else
            {
                yield return HasSurnameBehind(analysis, name, next) ? name with { End = name.End + 1 } : name;
            }
        }
    }

    // "Der Reiseveranstalter Sonnfahrt": an unlisted noun in apposition to one for a body that has a name of its own.
    private static bool IsCalled(Analysis analysis, int at)
    {
        if (at == 0 || analysis.Words[at].Tag is not (Stts.NN or Stts.NE) || analysis.Words[at].Kind != TokenKind.Word)
            return false;
        var (own, before) = (analysis.Dependencies[at], analysis.Dependencies[at - 1]);
        var joined =
            own.Head == at - 1 && own.Relation is Relation.Appos or Relation.Flat or Relation.FlatName
            || before.Head == at && before.Relation == Relation.Compound;
        var fronted = !joined && Forefield.EndsWith(analysis, at);
        if (
            !joined && !fronted
            || !char.IsUpper(analysis.Surface(at)[0])
            || !Nouns.Default.Find(analysis.Surface(at)).IsEmpty
        )
            return false;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(at - 1)))
        {
            if (fronted && reading.Sense is { Kind: NounKind.Role, MayBeFirm: false })
                continue;
            if (
                (reading.Sense.Concord & ~Concord.Plur) != Concord.None
                && reading.Sense.Class
                    is "company"
                        or "bank"
                        or "ngo"
                        or "association"
                        or "trade-union"
                        or "club"
                        or "institute"
            )
                return true;
        }

        return false;
    }

    // The first word of a person's name behind that of a place; 0 where there is none.
    private static int PersonWithin(Analysis analysis, Name name)
    {
        if (name.Kind == NameKind.Person || name.End - name.First < 3 || IsListed(analysis, name))
            return 0;
        for (var at = name.First + 1; at + 1 < name.End; at++)
        {
            if (Has(analysis, at, Features.GivenName) && IsPlace(analysis, new Name(name.First, at, NameKind.Place)))
                return at;
        }

        return 0;
    }

    private static bool IsPlace(Analysis analysis, Name name) =>
        IsListed(analysis, name)
        || name.End == name.First + 1 && Has(analysis, name.First, Features.Town | Features.Region | Features.Country);

    private static bool IsPerson(Analysis analysis, Name name)
    {
        if (name.End - name.First < 2 || name.First == 0 || IsListed(analysis, name) || !AreNames(analysis, name))
            return false;
        var occupation = OccupationBefore(analysis, name.First);
        return occupation == Occupation.Person
            || occupation == Occupation.Perhaps && Has(analysis, name.First, Features.GivenName);
    }

    // "Dekan Berg"
    private static bool BeginsWithOffice(Analysis analysis, Name name)
    {
        if (name.End - name.First is not (2 or 3) || IsListed(analysis, name) || !AreNames(analysis, name))
            return false;
        for (var at = name.First + 1; at < name.End; at++)
        {
            if (!Has(analysis, at, Features.Surname | Features.GivenName))
                return false;
        }

        return OccupationBefore(analysis, name.First + 1) == Occupation.Person
            && !Nouns.Default.Find(analysis.Surface(name.First)).IsEmpty;
    }

    private static bool HasSurnameBehind(Analysis analysis, Name name, int next)
    {
        var at = name.End;
        if (name.Kind != NameKind.Person || name.End != name.First + 1 || name.First == 0 || at >= next)
            return false;
        return analysis.Words[at].Tag is Stts.NN or Stts.NE
            && char.IsUpper(analysis.Surface(at)[0])
            && analysis.SentenceAt(at) == analysis.SentenceAt(name.First)
            && Has(analysis, name.First, Features.GivenName)
            && Nouns.Default.Find(analysis.Surface(at)).IsEmpty
            && OccupationBefore(analysis, name.First) == Occupation.Person;
    }

    // "Die Segelmacherin" is a person; "der Händler" and "der Versender" can be a company.
    private static Occupation OccupationBefore(Analysis analysis, int first)
    {
        var noun = analysis.Surface(first - 1);
        if (analysis.Words[first - 1].Tag is not (Stts.NN or Stts.NE) || !char.IsUpper(noun[0]))
            return Occupation.None;
        var readings = Nouns.Default.Find(noun);
        foreach (var reading in readings)
        {
            if (reading.Sense.Kind is not (NounKind.Role or NounKind.Member))
                continue;
            // "Die Innenministerinnen Ana Brkic und Lea Thorn": behind a plural a name needs to look like a person's.
            var isPlural = (reading.Sense.Concord & ~Concord.Plur) == Concord.None;
            return isPlural || reading.Sense.Class == "company" ? Occupation.Perhaps : Occupation.Person;
        }

        if (!readings.IsEmpty || !PersonEndings.End(noun))
            return Occupation.None;
        return noun.EndsWith("in", StringComparison.Ordinal) || noun.EndsWith("frau", StringComparison.Ordinal)
            ? Occupation.Person
            : Occupation.Perhaps;
    }

    // "FC Teufen" is no person.
    private static bool AreNames(Analysis analysis, Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            var surface = analysis.Surface(i);
            if (surface.Length < 3 || !char.IsUpper(surface[0]) || !char.IsLower(surface[1]))
                return false;
        }

        return true;
    }

    private static bool IsListed(Analysis analysis, Name name) =>
        Gazetteer.Default.Find(analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text)).Length > 0;

    private static bool Has(Analysis analysis, int word, Features features) =>
        (analysis.Words[word].Features & features) != Features.None;

    private enum Occupation
    {
        None,
        Perhaps,
        Person,
    }
}
