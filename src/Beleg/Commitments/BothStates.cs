using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;

namespace Beleg.Commitments;

/// <summary>Finds the two states that "beide Länder" means: the only two that the sentences before speak of.</summary>
internal sealed class BothStates(Analysis analysis)
{
    // Further back a reader does not look for them.
    private const int MostSentences = 3;

    /// <summary>The two states; empty where the phrase does not mean two, or more were told.</summary>
    public ImmutableArray<Phrase> Of(Phrase phrase)
    {
        if (!StateNouns.Is(analysis.Words[phrase.Head].Lemma) || !IsBoth(phrase))
            return [];
        var found = new List<Phrase>();
        var sentence = analysis.SentenceAt(phrase.First);
        for (var i = sentence; i >= 0 && i > sentence - MostSentences && found.Count < 2; i--)
        {
            var first = analysis.Sentences[i].First;
            Add(found, new WordRange(first, Math.Min(analysis.Sentences[i].End, phrase.First)));
        }

        return found.Count == 2 ? [.. found.OrderBy(p => p.First)] : [];
    }

    private bool IsBoth(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (analysis.Surface(i).StartsWith("beide", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void Add(List<Phrase> found, WordRange words)
    {
        foreach (var name in analysis.NamesIn(words))
        {
            if (
                name.Kind != NameKind.Place
                || !IsCountry(name)
                || found.Exists(p => NameOf(p.First) == NameOf(name.First))
            )
                continue;
            found.Add(new Phrase(name.First, name.End, name.First, -1, analysis.Words[name.First].Features));
        }
    }

    private bool IsCountry(Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if ((analysis.Words[i].Features & Features.Country) != Features.None)
                return true;
        }

        return false;
    }

    // "Republik Moldau" and "Moldau" are one.
    private string NameOf(int word) => analysis.Words[analysis.NameAt(word) is { } name ? name.End - 1 : word].Lemma;
}
