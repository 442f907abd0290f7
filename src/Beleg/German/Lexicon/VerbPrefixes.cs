using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.German.Lexicon;

/// <summary>Understands verb forms by what is left without a prefix: "weitergeleitet" as "weiterleiten".</summary>
internal sealed class VerbPrefixes(FormLexicon lexicon)
{
    private const int ShortestVerb = 3;
    private const string Zu = "zu";

    private readonly (string Prefix, bool Separable)[] prefixes =
    [
        .. WordList
            .Read("verb-prefixes.tsv", 2)
            .Select(e => (e[0], e[1] == "yes"))
            .OrderByDescending(e => e.Item1.Length)
            .ThenBy(e => e.Item1, StringComparer.Ordinal),
    ];

    /// <summary>Adds the forms of the verb and its participles; none when no prefix fits.</summary>
    public void Add(ReadOnlySpan<char> surface, ImmutableArray<Form>.Builder forms)
    {
        if (!char.IsLower(surface[0]))
            return;
        foreach (var (prefix, separable) in prefixes)
        {
            if (surface.Length < prefix.Length + ShortestVerb || !surface.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            AddRest(surface, prefix.Length, separable, forms);
            if (forms.Count > 0)
                return;
        }
    }

    private void AddRest(ReadOnlySpan<char> surface, int kept, bool separable, ImmutableArray<Form>.Builder forms)
    {
        var rest = surface[kept..];
        foreach (var form in lexicon.Find(rest, Spelling.AsWritten))
        {
            if (!Takes(form, separable, rest))
                continue;
            forms.Add(
                form with
                {
                    IsJoined = separable && form.VerbForm == VerbForm.Finite,
                    Lemma = form.Lemma with { Kept = kept },
                }
            );
        }

        // "weiterzuleiten": the prefix, "zu", and an infinitive.
        if (!separable || !rest.StartsWith(Zu, StringComparison.Ordinal))
            return;
        foreach (var form in lexicon.Find(rest[Zu.Length..], Spelling.AsWritten))
        {
            if (form.VerbForm != VerbForm.Infinitive)
                continue;
            forms.Add(
                form with
                {
                    VerbForm = VerbForm.ZuInfinitive,
                    Lemma = new LemmaRule(kept, Spelling.AsWritten, 0, Zu.Length, 0, string.Empty),
                }
            );
        }
    }

    private static bool Takes(Form form, bool separable, ReadOnlySpan<char> rest) =>
        form.Category switch
        {
            LexicalCategory.PresentParticiple => true,
            // "überdehnt" has no "ge"; "weitergeleitet" keeps it.
            LexicalCategory.PastParticiple => separable || !rest.StartsWith("ge", StringComparison.Ordinal),
            LexicalCategory.Verb or LexicalCategory.Auxiliary => !form.IsJoined
                && form.VerbForm != VerbForm.ZuInfinitive
                && (form.Features & Features.AnyMood) != Features.Imp,
            _ => false,
        };
}
