using System.Collections.Immutable;
using Beleg.Statements;

namespace Beleg.Exchange.Briefing;

/// <summary>
/// What the statements of a report speak of: the words that German writes with a capital, its nouns and names. A word that
/// begins a sentence counts only where the report does not also write it small.
/// </summary>
internal sealed class Topics
{
    private const int ShortestWord = 3;

    // Endings of cases and plurals are told apart by comparing only the front of a word: "Soldat", "Soldaten".
    private const int LongestEnding = 2;
    private const int ShortestStem = 4;

    // What more statements speak of than this is what the whole report is about, and tells nothing.
    private const int MostStatements = 40;

    private readonly ImmutableArray<Statement> statements;
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> holders = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, string>> words = [];

    /// <summary>Gathers the words of all statements.</summary>
    public Topics(Reading reading)
    {
        statements = reading.Statements;
        foreach (var word in WordsOf(reading.Report.Text))
        {
            if (char.IsLower(word.Text[0]))
                small.Add(word.Text);
        }

        for (var i = 0; i < statements.Length; i++)
        {
            var mine = TopicsOf(statements[i].Attribution);
            words.Add(mine);
            foreach (var stem in mine.Keys)
            {
                if (!holders.TryGetValue(stem, out var list))
                    holders.Add(stem, list = []);
                list.Add(i);
            }
        }
    }

    /// <summary>The statements before one that share words with it, in the order of the report.</summary>
    public IEnumerable<SharedTopics> SharedBefore(int statement)
    {
        var shared = new SortedDictionary<int, SharedTopics>();
        foreach (var (stem, word) in words[statement])
        {
            var before = holders[stem];
            if (before.Count > MostStatements)
                continue;
            var weight = before.TakeWhile(other => other < statement).Count() == 1 ? 2 : 1;
            foreach (var other in before.TakeWhile(other => other < statement))
            {
                var known = shared.GetValueOrDefault(other, new SharedTopics(other, [], 0));
                known.Words.Add(word);
                shared[other] = known with { Weight = known.Weight + weight };
            }
        }

        return shared.Values;
    }

    private static IEnumerable<(string Text, bool First)> WordsOf(string text)
    {
        var first = true;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetter(text[i]))
            {
                first |= text[i] is '.' or '!' or '?' or ':' or '\n' or '"' or '„' or '»' or '«' or '“';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-'))
                i++;
            yield return (text[start..i], first);
            first = false;
        }
    }

    // Who speaks is not what is spoken of, also where the content holds both.
    private Dictionary<string, string> TopicsOf(Attribution attribution)
    {
        var speaker = attribution.Speaker is { } words
            ? WordsOf(words.Text).Select(w => StemOf(w.Text)).ToHashSet(StringComparer.Ordinal)
            : [];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, first) in WordsOf(attribution.Content.Text))
        {
            if (word.Length < ShortestWord || !char.IsUpper(word[0]))
                continue;
            if (first && small.Contains(word.ToLowerInvariant()))
                continue;
            if (!speaker.Contains(StemOf(word)))
                found.TryAdd(StemOf(word), word);
        }

        return found;
    }

    private static string StemOf(string word) =>
        word.Length > ShortestStem ? word[..Math.Max(ShortestStem, word.Length - LongestEnding)] : word;
}
