using System.Collections.Immutable;
using Beleg.Sources;
using Beleg.Statements;

namespace Beleg.Exchange.Briefing;

/// <summary>
/// What the statements of a report speak of: the words that German writes with a capital, its nouns and names, and longer
/// numbers. A word that begins a sentence counts only where the report also has it with a capital inside one.
/// </summary>
internal sealed class Topics
{
    private const int ShortestWord = 4;

    // What more statements speak of than this is what the whole report is about, and tells nothing.
    private const int MostStatements = 40;

    private readonly ImmutableArray<Statement> statements;
    private readonly HashSet<string> inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> states;
    private readonly HashSet<string> times;
    private readonly Dictionary<string, List<int>> holders = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, string>> words = [];

    /// <summary>Gathers the words of all statements.</summary>
    public Topics(Reading reading)
    {
        statements = reading.Statements;
        states = Stems(reading.Sources.Where(s => s.Kind == SourceKind.State).Select(s => s.Name));
        times = Stems(statements.Select(s => s.Sense.Time?.Passage.Text).OfType<string>());
        foreach (var word in WordsOf(reading.Report.Text))
        {
            if (!word.First && char.IsUpper(word.Text[0]))
                inside.Add(StemOf(word.Text));
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

    /// <summary>How many nouns, names and numbers a statement has beside its speaker.</summary>
    public int CountOf(int statement) => words[statement].Count;

    /// <summary>True where two statements share a word that is more than the name of a state.</summary>
    public bool AreAkin(int statement, int other) =>
        words[statement].Keys.Any(stem => words[other].ContainsKey(stem) && !states.Contains(stem));

    /// <summary>The other statements that share words with one, in the order of the report.</summary>
    public IEnumerable<SharedTopics> SharedWith(int statement)
    {
        var shared = new SortedDictionary<int, SharedTopics>();
        foreach (var (stem, word) in words[statement])
        {
            if (holders[stem].Count > MostStatements)
                continue;
            foreach (var other in holders[stem].Where(other => other != statement))
            {
                var known = shared.GetValueOrDefault(other, new SharedTopics(other, [], HasMatter: false));
                known.Words.Add(word);
                shared[other] = known with { HasMatter = known.HasMatter || !states.Contains(stem) };
            }
        }

        return shared.Values;
    }

    private static HashSet<string> Stems(IEnumerable<string> texts) =>
        texts.SelectMany(WordsOf).Select(w => StemOf(w.Text)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Text, bool First)> WordsOf(string text)
    {
        var first = true;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                first |= text[i] is '.' or '!' or '?' or ':' or '\n' or '"' or '„' or '»' or '«' or '“' or '‚' or '›';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInside(text, i)))
                i++;
            yield return (text[start..i], first);
            first = false;
        }
    }

    // "US-Regierung", "12.000", "400'000".
    private static bool IsInside(string text, int at) =>
        at + 1 < text.Length
        && (
            (text[at] == '-' && char.IsLetterOrDigit(text[at + 1]))
            || (
                text[at] is '.' or '\'' or '’' or ','
                && char.IsAsciiDigit(text[at + 1])
                && at > 0
                && char.IsAsciiDigit(text[at - 1])
            )
        );

    // Who speaks, and when, is not what is spoken of, also where the content holds it.
    private Dictionary<string, string> TopicsOf(Attribution attribution)
    {
        var speaker = Stems(attribution.Speaker is { } said ? [said.Text] : []);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, first) in WordsOf(attribution.Content.Text))
        {
            if (word.Length < ShortestWord || !(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0])))
                continue;
            var stem = StemOf(word);
            if (first && char.IsUpper(word[0]) && !inside.Contains(stem))
                continue;
            if (!speaker.Contains(stem) && !times.Contains(stem))
                found.TryAdd(stem, word);
        }

        return found;
    }

    // Cases and plurals are cut off, as in CISTEM (Weißweiler and Fraser 2017), without its endings of verbs:
    // "Soldaten" and "Soldat", "Dämmen" and "Damm".
    private static string StemOf(string word)
    {
        var end = word.Length;
        while (end > ShortestWord)
        {
            var front = word.AsSpan(0, end);
            if (end > ShortestWord + 1 && (front.EndsWith("er") || front.EndsWith("em")))
                end -= 2;
            else if (front[^1] is 'e' or 's' or 'n')
                end--;
            else
                break;
        }

        return word[..end].Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');
    }
}
