using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>
/// The common nouns that can stand for a source. A compound is understood by the longest listed noun it ends in.
/// </summary>
internal sealed class Nouns
{
    // The least that may stand before the last part of a compound.
    private const int ShortestFirstPart = 2;

    private static readonly Lazy<Nouns> Loaded = new(() => new Nouns());

    private readonly Dictionary<string, ImmutableArray<NounSense>> senses = new(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> plain;
    private readonly int longest;

    private Nouns()
    {
        plain = WordList.ReadSet("plain-nouns.tsv");
        foreach (var sense in NounLists.Read())
        {
            ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(senses, sense.Form, out var present);
            if (!present)
                entries = [];
            Merge(ref entries, sense.Sense);
            longest = Math.Max(longest, sense.Form.Length);
        }
    }

    /// <summary>The nouns of the lists compiled into the library.</summary>
    public static Nouns Default => Loaded.Value;

    /// <summary>The ways to understand a noun, none for one that stands for no source.</summary>
    public ImmutableArray<NounReading> Find(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || !char.IsUpper(form[0]) && !form.Contains('-'))
            return [];
        if (plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form))
            return [];
        var lookup = senses.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = Math.Max(0, form.Length - longest); start <= form.Length - 3; start++)
        {
            if (start is > 0 and < ShortestFirstPart || !lookup.TryGetValue(form[start..], out var found))
                continue;
            if (start > 0 && char.IsUpper(form[start]) && form[start - 1] != '-')
                continue;
            var readings = ImmutableArray.CreateBuilder<NounReading>(found.Length);
            foreach (var sense in found)
                readings.Add(Read(sense, form[..start]));
            return readings.MoveToImmutable();
        }

        return [];
    }

    private static NounReading Read(NounSense sense, ReadOnlySpan<char> first)
    {
        if (first.IsEmpty)
            return new NounReading(sense, string.Empty, sense.Lemma, sense.Base);
        var hyphenated = first[^1] == '-';
        var part = first.TrimEnd('-').ToString();
        return new NounReading(sense, part, Join(part, sense.Lemma), Join(part, sense.Base))
        {
            IsHyphenated = hyphenated,
        };

        string Join(string left, string right) =>
            hyphenated ? $"{left}-{right}" : left + char.ToLowerInvariant(right[0]) + right[1..];
    }

    private static void Merge(ref ImmutableArray<NounSense> entries, NounSense sense)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Kind != sense.Kind || entries[i].Lemma != sense.Lemma)
                continue;
            entries = entries.SetItem(i, entries[i] with { Concord = entries[i].Concord | sense.Concord });
            return;
        }

        entries = entries.Add(sense);
    }
}
