using Beleg.German.Lexicon;

namespace Beleg.Lab.German;

/// <summary>The rules that make lemmas from forms: numbered, each once.</summary>
internal sealed class LemmaRuleTable
{
    private static readonly string[] Infixes = ["ge", "zu"];
    private readonly Dictionary<(int Stem, int Removed, int Cut, string Ending), int> numbers = [];
    private readonly Dictionary<string, int> endingAt = new(StringComparer.Ordinal);
    private readonly List<ulong> packed = [];
    private readonly List<char> endings = [];

    public ReadOnlySpan<ulong> Packed => packed.ToArray();

    public ReadOnlySpan<char> Endings => endings.ToArray();

    /// <summary>The number of the shortest rule that makes this lemma of this form.</summary>
    public int Number(string form, string lemma)
    {
        var shared = form.AsSpan().CommonPrefixLength(lemma);
        var best = (Stem: 0, Removed: 0, Cut: form.Length - shared, Ending: lemma[shared..]);
        foreach (var infix in Infixes)
        {
            for (var at = 0; at <= shared && at + 2 <= form.Length; at++)
            {
                if (string.CompareOrdinal(form, at, infix, 0, 2) != 0)
                    continue;
                var rest = form.AsSpan(at + 2).CommonPrefixLength(lemma.AsSpan(at));
                var cut = form.Length - at - 2 - rest;
                // A rule that removes an infix must pay for being longer.
                if (cut + lemma.Length - at - rest + 2 < best.Cut + best.Ending.Length)
                    best = (at, 2, cut, lemma[(at + rest)..]);
            }
        }

        if (!numbers.TryGetValue(best, out var number))
        {
            number = checked((ushort)numbers.Count);
            numbers.Add(best, number);
            packed.Add(PackedRule.Pack(best.Stem, best.Removed, best.Cut, best.Ending.Length, EndingAt(best.Ending)));
        }

        return number;
    }

    private int EndingAt(string ending)
    {
        if (!endingAt.TryGetValue(ending, out var at))
        {
            endingAt.Add(ending, at = endings.Count);
            endings.AddRange(ending);
        }

        return at;
    }
}
