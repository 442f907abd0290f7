using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>
/// One word that looks like a surname and is a company: the report says so once ("die Firma Tarvo Kühltechnik", "die
/// Tarvo-Gruppe", "Tarvo-Sprecherin Ida Kern") and names nobody who is called so ("Jens Tarvo", "Direktor Tarvo").
/// </summary>
internal static class CompanyNames
{
    private static readonly string[] Classes = ["company", "bank"];

    /// <summary>The names in order, those of companies told from those of people.</summary>
    public static List<Name> Settle(Analysis analysis, List<Name> names)
    {
        var (companies, perhaps) = Companies(analysis, names);
        if (companies.Count == 0 && perhaps.Count == 0)
            return names;
        var people = People(analysis, names);
        return
        [
            .. names.Select(name =>
                IsCompany(analysis, name, companies, perhaps, people)
                    ? name with
                    {
                        Kind = NameKind.Organisation,
                    }
                    : name
            ),
        ];
    }

    private static bool IsCompany(
        Analysis analysis,
        Name name,
        HashSet<string> companies,
        HashSet<string> perhaps,
        HashSet<string> people
    )
    {
        if (name.Kind is not (NameKind.Person or NameKind.Place))
            return false;
        var word = analysis.Surface(name.First).ToString();
        if (name.End > name.First + 1)
            return name.Kind == NameKind.Person && companies.Contains(word) && !IsPersons(analysis, name);
        if (people.Contains(word) || !Gazetteer.Default.Find(word).IsEmpty || IsPlace(analysis, name))
            return false;
        return companies.Contains(word)
            || perhaps.Contains(word) && !Has(analysis, name.First, Features.Surname | Features.GivenName);
    }

    // In "die Halle in Tarvo" the town is meant, in "die Halle von Tarvo" nobody can tell.
    private static bool IsPlace(Analysis analysis, Name name) =>
        name.Kind == NameKind.Place
        && (
            Has(analysis, name.First, Features.Town | Features.Region | Features.Country)
            || name.First > 0 && PlacePrepositions.Contains(analysis.Surface(name.First - 1))
        );

    // Those that are called a company; and those that have a spokesman or a head, as people have too.
    private static (HashSet<string> Companies, HashSet<string> Perhaps) Companies(Analysis analysis, List<Name> names)
    {
        var companies = new HashSet<string>(StringComparer.Ordinal);
        var perhaps = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var isLong = name.Kind == NameKind.Organisation && name.End > name.First + 1 && IsUnlisted(analysis, name);
            var isCalled = name.First > 0 && IsCalled(analysis, name.First - 1) && !IsPersons(analysis, name);
            if (isLong || isCalled)
                companies.Add(analysis.Surface(name.First).ToString());
        }

        for (var at = 0; at < analysis.Words.Length; at++)
        {
            var surface = analysis.Surface(at);
            if (analysis.Words[at].Tag is not (Stts.NN or Stts.NE) || surface.IndexOf('-') <= 0)
                continue;
            foreach (var reading in Nouns.Default.Find(surface))
            {
                if (!reading.IsHyphenated || reading.First.Contains('-', StringComparison.Ordinal))
                    continue;
                if (reading.Sense.Kind == NounKind.Body && (IsCompany(reading) || reading.Sense.Class == "group"))
                    companies.Add(reading.First);
                else if (reading.Sense is { Kind: NounKind.Role } role && (role.Class == "press" || role.IsHead))
                    perhaps.Add(reading.First);
            }
        }

        return (companies, perhaps);
    }

    // "Tarvo Kühltechnik" is no given name with a surname, whatever it was taken for.
    private static bool IsPersons(Analysis analysis, Name name) =>
        name.Kind == NameKind.Person
        && name.End > name.First + 1
        && (Has(analysis, name.First, Features.GivenName) || analysis.Words[name.End - 1].Tag != Stts.NN);

    // Adjectives begin many names: "Neue Heimat".
    private static bool IsUnlisted(Analysis analysis, Name name) =>
        analysis.Words[name.First].Tag is Stts.NE or Stts.NN
        && !Has(analysis, name.First, Features.GivenName | Features.Town | Features.Region | Features.Country)
        && Gazetteer.Default.Find(analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text)).IsEmpty
        && Nouns.Default.Find(analysis.Surface(name.First)).IsEmpty;

    private static bool IsCalled(Analysis analysis, int noun)
    {
        foreach (var reading in Nouns.Default.Find(analysis.Surface(noun)))
        {
            if (reading.Sense.Kind == NounKind.Body && IsCompany(reading) || reading.Sense.MayBeFirm)
                return true;
        }

        return false;
    }

    private static bool IsCompany(NounReading reading) => Classes.Contains(reading.Sense.Class, StringComparer.Ordinal);

    // Whoever has a given name, a title or an occupation before the name.
    private static HashSet<string> People(Analysis analysis, List<Name> names)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Person || name.End == name.First + 1 || !IsPersons(analysis, name))
                continue;
            people.Add(analysis.Surface(name.First).ToString());
            people.Add(analysis.Surface(name.End - 1).ToString());
        }

        for (var at = 1; at < analysis.Words.Length; at++)
        {
            if (analysis.Words[at].Tag is Stts.NE or Stts.NN && IsPersonal(analysis, at - 1))
                people.Add(analysis.Surface(at).ToString());
        }

        return people;
    }

    private static bool IsPersonal(Analysis analysis, int before)
    {
        var surface = analysis.Surface(before);
        if (Titles.Find(surface) is not null)
            return true;
        foreach (var reading in Nouns.Default.Find(surface))
        {
            if (reading.Sense is { Kind: NounKind.Role or NounKind.Member, MayBeFirm: false })
                return true;
        }

        return Nouns.Default.Find(surface).IsEmpty && PersonEndings.End(surface);
    }

    private static bool Has(Analysis analysis, int word, Features features) =>
        (analysis.Words[word].Features & features) != Features.None;
}
