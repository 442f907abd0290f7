using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Lab.Lexicons;

/// <summary>Entries that are words in a row. Of each list the longest counts that begins at a word.</summary>
internal sealed class PhraseEntries : IEntryFinder
{
    private readonly ILookup<string, (CountedList List, string[] Row)> entries = CountedList
        .All.Where(l => l.Form is EntryForm.Phrase or EntryForm.Exact or EntryForm.Money or EntryForm.Measure)
        .SelectMany(l => l.Rows.Select(row => (List: l, Row: row)))
        .ToLookup(e => e.Row[0].ToLowerInvariant(), StringComparer.Ordinal);

    private readonly PhraseTable multipliers = PhraseTable.Read("number-multipliers.tsv", 4);
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);
    private readonly HashSet<CountedList> found = [];

    public PhraseEntries()
    {
        foreach (var phrase in entries.Select(e => e.Key.Split(' ')))
            longest[phrase[0]] = Math.Max(longest.GetValueOrDefault(phrase[0]), phrase.Length);
    }

    /// <inheritdoc/>
    public void Count(Wording wording, EntryCounts counts)
    {
        for (var i = 0; i < wording.Analysis.Words.Length; i++)
        {
            found.Clear();
            CountAt(wording, i, counts);
            CountParts(wording, i, counts);
        }
    }

    private void CountAt(Wording wording, int at, EntryCounts counts)
    {
        var most = Math.Min(longest.GetValueOrDefault(wording[at]), wording.Analysis.Words.Length - at);
        for (var length = most; length > 0; length--)
        {
            foreach (var (list, row) in entries[wording.Join(at, at + length)])
            {
                if (IsSpelt(list.Form, row, wording, at, length) && found.Add(list))
                    counts.Add(list.Name, list.EntryOf(row));
            }
        }
    }

    // "Telegram-Kanal" names a platform; "50km" has its unit in it.
    private void CountParts(Wording wording, int at, EntryCounts counts)
    {
        var word = wording[at];
        var digit = word.AsSpan().LastIndexOfAnyInRange('0', '9');
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (digit < 0 && hyphen <= 0)
            return;
        var part = digit >= 0 ? word[(digit + 1)..].TrimStart('-') : word[..hyphen];
        foreach (var (list, row) in entries[part])
        {
            var holds =
                digit >= 0
                    ? list.Form is EntryForm.Money or EntryForm.Measure
                    : list.Form == EntryForm.Exact && wording.Analysis.Surface(at).StartsWith(row[0]);
            if (holds && found.Add(list))
                counts.Add(list.Name, list.EntryOf(row));
        }
    }

    private bool IsSpelt(EntryForm form, string[] row, Wording wording, int at, int length)
    {
        var surface = wording.Analysis.Surface(at);
        return form switch
        {
            EntryForm.Exact => wording
                .Analysis.SpanOf(new(at, at + length))
                .Of(wording.Analysis.Text)
                .SequenceEqual(row[0]),
            EntryForm.Money => IsCurrency(wording.Analysis.Surface(at + length - 1), row)
                && IsBesideNumber(wording, at, length, row[2] == "before"),
            EntryForm.Measure => !char.IsLetter(surface[0]) || IsBesideNumber(wording, at, length, before: false),
            _ => true,
        };
    }

    // "ALL" is the lek, "all" is not; "Rand" is money, "rand" is not.
    private static bool IsCurrency(ReadOnlySpan<char> surface, string[] row) =>
        !char.IsLetter(surface[0])
        || (
            string.Equals(row[0], row[1], StringComparison.OrdinalIgnoreCase)
                ? surface.SequenceEqual(row[1]) || row[0] is "eur"
                : char.IsUpper(surface[0])
        );

    private bool IsBesideNumber(Wording wording, int at, int length, bool before) =>
        IsNumber(wording, at - 1) || (before && IsNumber(wording, at + length));

    private bool IsNumber(Wording wording, int at) =>
        at >= 0
        && at < wording.Analysis.Words.Length
        && (
            wording.Analysis.Words[at] is { Kind: TokenKind.Number } or { Tag: Stts.CARD }
            || multipliers.Find(wording[at]) is not null
        );
}
