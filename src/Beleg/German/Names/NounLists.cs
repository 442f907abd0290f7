using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Reads the lists of nouns that can stand for sources, every form with its sense.</summary>
internal static class NounLists
{
    public static IEnumerable<(string Form, NounSense Sense)> Read() =>
        [.. Roles(), .. Members(), .. Unnamed(), .. Groups(), .. Documents(), .. Sayings(), .. Bodies()];

    private static IEnumerable<(string Form, NounSense Sense)> Roles()
    {
        foreach (var row in WordList.Read("roles.tsv", 6))
        {
            var role = new NounSense(NounKind.Role, row[0], Concord.None, row[4])
            {
                IsOffice = row[5] is "office" or "head",
                IsHead = row[5] == "head",
                MayBeFirm = row[5] == "firm",
            };
            foreach (var form in People(role, row[0], row[1], row[2], row[3]))
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Members()
    {
        foreach (var row in WordList.Read("parties.tsv", 6))
        {
            var words = row[5].Split('|');
            if (words.Length != 3)
                continue;
            var member = new NounSense(NounKind.Member, words[0], Concord.None, row[0]);
            var declension =
                words[0] == words[1] + "r" ? "adj"
                : words[2] == words[0] + "en" ? "n"
                : "s";
            foreach (var form in People(member, words[0], words[1], words[2], declension))
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Unnamed()
    {
        foreach (var row in WordList.Read("unnamed.tsv", 6))
        {
            var noun = new NounSense(NounKind.Unnamed, row[0], Concord.None, row[5]);
            var forms = row[3] switch
            {
                "p" => With(noun, NounForms.Plural(row[2])),
                "f" => With(noun, NounForms.OfFeminine(row[0], row[2])),
                "n" => With(noun, NounForms.OfNeuter(row[0], row[2])),
                _ => People(noun, row[0], row[1], row[2], row[4]),
            };
            foreach (var form in forms)
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Groups()
    {
        foreach (var row in WordList.Read("groups.tsv", 2))
        {
            var group = new NounSense(NounKind.Group, row[0], Concord.None, string.Empty);
            foreach (var form in With(group, ByGender(row[1], row[0], string.Empty)))
                yield return form;
            if (row[1] == "p" && row[0].EndsWith('e'))
                yield return (row[0] + "n", group with { Concord = Concord.Plur });
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Documents()
    {
        foreach (var row in WordList.Read("documents.tsv", 4))
        {
            var kind = row[3] == "issuer" ? NounKind.Issued : NounKind.Document;
            var document = new NounSense(kind, row[0], Concord.None, "document");
            foreach (var form in With(document, ByGender(row[1], row[0], row[2])))
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Sayings()
    {
        foreach (var row in WordList.Read("sayings.tsv", 2))
        {
            var saying = new NounSense(NounKind.Saying, row[0], Concord.None, string.Empty);
            foreach (var form in With(saying, NounForms.OfFeminine(row[0], row[1])))
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> Bodies()
    {
        foreach (var row in WordList.Read("bodies.tsv", 7))
        {
            var body = new NounSense(NounKind.Body, row[0], Concord.None, row[4])
            {
                Source = row[3],
                TakesUp = [row[4], .. row[5].Split('|', StringSplitOptions.RemoveEmptyEntries)],
                IsAlwaysSeveral = row[1] == "p",
                TakesPlace = row[6] == "place",
            };
            foreach (var form in With(body, ByGender(row[1], row[0], row[2])))
                yield return form;
        }
    }

    private static IEnumerable<(string Form, NounSense Sense)> People(
        NounSense noun,
        string masculine,
        string feminine,
        string plural,
        string declension
    )
    {
        var forms =
            declension == "adj"
                ? NounForms.OfAdjective(masculine[..^2])
                : NounForms.OfMasculine(masculine, plural, declension == "n");
        foreach (var (form, agreement) in forms)
        {
            if ((agreement & ~Concord.Fem) != Concord.None)
                yield return (form, noun with { Concord = agreement & ~Concord.Fem });
            if (declension == "adj" && (agreement & Concord.Fem) != Concord.None)
                yield return (form, Feminine(agreement & Concord.Fem));
        }

        if (declension == "adj" && feminine == masculine[..^1])
            yield break;
        foreach (var (form, agreement) in NounForms.OfFeminine(feminine))
            yield return (form, Feminine(agreement));

        NounSense Feminine(Concord agreement) => noun with { Lemma = feminine, Base = masculine, Concord = agreement };
    }

    private static IEnumerable<(string Form, NounSense Sense)> With(
        NounSense noun,
        IEnumerable<(string Form, Concord Concord)> forms
    ) => forms.Select(form => (form.Form, noun with { Concord = form.Concord }));

    private static IEnumerable<(string Form, Concord Concord)> ByGender(
        string gender,
        string singular,
        string plural
    ) =>
        gender switch
        {
            "m" => NounForms.OfMasculine(singular, plural, weak: false),
            "n" => NounForms.OfNeuter(singular, plural),
            "f" => NounForms.OfFeminine(singular, plural),
            _ => NounForms.Plural(singular),
        };
}
