using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Models;

namespace Beleg.German.Network;

/// <summary>
/// What the network is told of a word apart from its vector: rows of a table that are summed. Which row a feature has is told
/// by its hash (Weinberger et al. 2009); what shares a row was trained sharing it.
/// </summary>
internal static class WordFeatures
{
    /// <summary>There are 2 to the power of this many rows.</summary>
    public const int SizeBits = 16;

    /// <summary>The row of what stands before a sentence, and is the head of its root.</summary>
    public const int Root = 0;

    /// <summary>The row of a word of a treebank that annotates otherwise than the one to be followed.</summary>
    public const int OtherTreebank = 1;

    // Nothing that tells more lies further in, and a token may be a megabyte long.
    private const int LongestLooked = 64;
    private const int LongestAffix = 5;

    /// <summary>The rows of a word; the first stands for the word itself.</summary>
    /// <param name="surface">Its characters.</param>
    /// <param name="readings">All that it can be.</param>
    /// <param name="opens">True where a capital tells nothing.</param>
    public static int[] Of(ReadOnlySpan<char> surface, WordReadings readings, bool opens)
    {
        var cut = surface[..Math.Min(surface.Length, LongestLooked)];
        var rows = new List<int>(64) { Row(Kind.Word, Mix.Small(cut)) };
        for (var length = 1; length <= Math.Min(LongestAffix, cut.Length); length++)
        {
            rows.Add(Row(Kind.Suffix, Mix.Small(cut[^length..])));
            if (length < LongestAffix)
                rows.Add(Row(Kind.Prefix, Mix.Small(cut[..length])));
        }

        rows.Add(Row(Kind.Shape, ShapeOf(cut)));
        rows.Add(Row(Kind.Position, (opens ? 1u : 0) | (readings.IsKnown ? 2u : 0) | (char.IsUpper(cut[0]) ? 4u : 0)));
        rows.Add(Row(Kind.Length, (uint)Math.Min(cut.Length, 16)));
        AddReadings(readings, rows);
        return [.. rows];
    }

    /// <summary>The row of a word that belongs to a known name.</summary>
    public static int OfName(int uses) => Row(Kind.Name, (uint)uses);

    /// <summary>The row of a word that is known as part of names.</summary>
    public static int OfNamePart(int uses) => Row(Kind.NamePart, (uint)uses);

    private static void AddReadings(WordReadings readings, List<int> rows)
    {
        rows.Add(Row(Kind.Tags, Mix.With(0, readings.Tags.Bits)));
        for (var tags = readings.Tags; !tags.IsEmpty; tags = new TagSet(tags.Bits & (tags.Bits - 1)))
            rows.Add(Row(Kind.Tag, (uint)tags.First));
        var all = 0u;
        var categories = 0UL;
        var nominal = default(Agreement);
        var verbal = 0u;
        var moodsOfThird = Features.None;
        foreach (var reading in readings.Readings)
        {
            var form = reading.Form;
            all = Mix.With(all, (uint)form.Features | ((uint)form.VerbForm << 28));
            categories |= 1UL << (int)form.Category;
            verbal |= 1u << (int)form.VerbForm;
            // "habe" can be indicative, but not of the third person.
            if ((form.Features & Features.Third) != 0)
                moodsOfThird |= form.Features & (Features.AnyMood | Features.AnyNumber);
            if ((form.Features & Features.AnyCase) != 0)
                nominal |= Agreement.Of(form.Features);
            for (var bits = (uint)form.Features; bits != 0; bits &= bits - 1)
            {
                var row = Row(Kind.Feature, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits));
                if (!rows.Contains(row))
                    rows.Add(row);
            }
        }

        rows.Add(Row(Kind.Readings, all));
        rows.Add(Row(Kind.VerbForms, verbal));
        if (moodsOfThird != Features.None)
            rows.Add(Row(Kind.MoodsOfThird, (uint)moodsOfThird));
        for (; categories != 0; categories &= categories - 1)
            rows.Add(Row(Kind.Category, (uint)System.Numerics.BitOperations.TrailingZeroCount(categories)));
        for (var bits = nominal.Bits; bits != 0; bits &= bits - 1)
            rows.Add(Row(Kind.Agreement, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits)));
    }

    // Runs of one kind of character count once: "2.000" and "12.000,5" look alike.
    private static uint ShapeOf(ReadOnlySpan<char> surface)
    {
        var shape = 0u;
        var last = 0u;
        foreach (var c in surface)
        {
            var kind =
                char.IsUpper(c) ? 1u
                : char.IsLower(c) ? 2u
                : char.IsDigit(c) ? 3u
                : 4u + c;
            if (kind != last)
                shape = Mix.With(shape, kind);
            last = kind;
        }

        return shape;
    }

    // The first rows have a meaning of their own.
    private static int Row(Kind kind, uint value) =>
        Math.Max(2, (int)(Mix.With(Mix.With(0x5BD1E995u, (uint)kind), value) >> (32 - SizeBits)));

    private enum Kind : uint
    {
        Word,
        Suffix,
        Prefix,
        Shape,
        Position,
        Length,
        Tags,
        Tag,
        Feature,
        Readings,
        VerbForms,
        MoodsOfThird,
        Category,
        Agreement,
        Name,
        NamePart,
    }
}
