using System.Collections.Frozen;

namespace Beleg.Desk.Language;

/// <summary>What the desk says, in one language: the lines of phrases.tsv.</summary>
public sealed class Phrases
{
    private const string List = "phrases.tsv";

    private static readonly FrozenDictionary<ReaderLanguage, Phrases> All = Read();

    private readonly FrozenDictionary<string, string> byKey;

    private Phrases(FrozenDictionary<string, string> byKey) => this.byKey = byKey;

    /// <summary>The phrases of a language.</summary>
    public static Phrases In(ReaderLanguage language) => All[language];

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => byKey.Keys.Order(StringComparer.Ordinal);

    /// <summary>The phrase of a key.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such line.</exception>
    public string this[string key] =>
        byKey.TryGetValue(key, out var phrase) ? phrase : throw new KeyNotFoundException($"{List} has no {key}.");

    /// <summary>The phrase of a key; null where the list has no such line.</summary>
    public string? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The phrase of a key for a number of things: its first form for one, its second for any other number.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such line.</exception>
    public string this[string key, long count]
    {
        get
        {
            var phrase = this[key];
            var bar = phrase.IndexOf('|', StringComparison.Ordinal);
            if (bar < 0)
                return phrase;
            return count == 1 ? phrase[..bar] : phrase[(bar + 1)..];
        }
    }

    /// <summary>A phrase with words in the place of {0}, {1}, ….</summary>
    public static string Fill(string phrase, params ReadOnlySpan<string> words)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var filled = new System.Text.StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length; i++)
        {
            // Word by word and once: what a word holds is never filled itself.
            if (phrase[i] == '{' && i + 2 < phrase.Length && phrase[i + 2] == '}' && phrase[i + 1] - '0' < words.Length)
            {
                filled.Append(words[phrase[i + 1] - '0']);
                i += 2;
            }
            else
            {
                filled.Append(phrase[i]);
            }
        }

        return filled.ToString();
    }

    private static FrozenDictionary<ReaderLanguage, Phrases> Read()
    {
        var lines = TabbedLines.Read(List, "a key", "German", "English").ToList();
        return Enum.GetValues<ReaderLanguage>()
            .ToFrozenDictionary(
                language => language,
                language => new Phrases(
                    lines.ToFrozenDictionary(l => l[0], l => l[1 + (int)language], StringComparer.Ordinal)
                )
            );
    }
}
