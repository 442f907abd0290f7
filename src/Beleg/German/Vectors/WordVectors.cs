using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Beleg.German.Lexicon;
using Beleg.Models;

namespace Beleg.German.Vectors;

/// <summary>
/// Word vectors learnt from plain text: words that stand among the same neighbours have like vectors, and a word that
/// was never seen gets one from the strings of characters that it is made of (Bojanowski, Grave, Joulin and Mikolov
/// 2017, "Enriching word vectors with subword information"). Immutable; one instance serves many threads.
/// </summary>
public sealed class WordVectors
{
    internal const string Kind = "BELEGVEC";
    internal const int Version = 1;

    private readonly Automaton automaton;
    private readonly float[] scales;
    private readonly sbyte[] rows;
    private readonly float[] ngramScales;
    private readonly sbyte[] ngramRows;

    private WordVectors(Automaton automaton, float[] scales, sbyte[] rows, float[] ngramScales, sbyte[] ngramRows)
    {
        this.automaton = automaton;
        this.scales = scales;
        this.rows = rows;
        this.ngramScales = ngramScales;
        this.ngramRows = ngramRows;
        Dimensions = ngramRows.Length / CharacterNgrams.Buckets;
    }

    /// <summary>How many numbers a vector has; a multiple of eight.</summary>
    public int Dimensions { get; }

    /// <summary>How many words have a vector of their own.</summary>
    public int Count => scales.Length;

    /// <summary>Loads the vectors; takes milliseconds, as nothing is parsed.</summary>
    /// <param name="path">The file "vectors.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static WordVectors Load(string path)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var graph = Automaton.Read(file);
        var scalesOfNgrams = file.Read<float>(CharacterNgrams.Buckets);
        var rowsOfNgrams = file.Read<sbyte>();
        var scalesOfWords = file.Read<float>();
        var rowsOfWords = file.Read<sbyte>(scalesOfWords.Length * (rowsOfNgrams.Length / CharacterNgrams.Buckets));
        file.Complete();
        return new WordVectors(graph, scalesOfWords, rowsOfWords, scalesOfNgrams, rowsOfNgrams);
    }

    /// <summary>
    /// Writes the vector of a word: its own, or where none was learnt for it that of <see cref="WriteFromParts"/>. Digits
    /// are alike. A word not known as written is looked up with a small first letter, and one in capitals also in title
    /// case and in small letters. Over all known words the mean square of a number is 1.
    /// </summary>
    /// <param name="surface">The word, of any length; of an empty one the vector is zero.</param>
    /// <param name="target">Takes the vector in its first <see cref="Dimensions"/> places.</param>
    /// <returns>True when the word has a vector of its own.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is too short.</exception>
    public bool Write(ReadOnlySpan<char> surface, Span<float> target)
    {
        var number = Number(surface);
        if (number < 0)
        {
            WriteFromParts(surface, target);
            return false;
        }

        target = target[..Dimensions];
        target.Clear();
        Add(rows, number, scales[number], target);
        return true;
    }

    /// <summary>
    /// Writes the vector that a word would have if it were not known: the mean of those of its strings of three to five
    /// characters. For the training of what reads vectors, which must also see unknown words.
    /// </summary>
    /// <param name="surface">The word, of any length; only its last 64 characters count.</param>
    /// <param name="target">Takes the vector in its first <see cref="Dimensions"/> places.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is too short.</exception>
    public void WriteFromParts(ReadOnlySpan<char> surface, Span<float> target)
    {
        target = target[..Dimensions];
        target.Clear();
        Span<int> buckets = stackalloc int[CharacterNgrams.Most];
        var count = CharacterNgrams.Write(surface, buckets);
        foreach (var bucket in buckets[..count])
            Add(ngramRows, bucket, ngramScales[bucket] / count, target);
    }

    private int Number(ReadOnlySpan<char> surface)
    {
        if (surface.IsEmpty || surface.Length > CharacterNgrams.LongestWord)
            return -1;
        Span<char> alike = stackalloc char[surface.Length];
        CharacterNgrams.WriteAlike(surface, alike);
        var number = automaton.Find(alike);
        if (number >= 0 || !char.IsUpper(alike[0]))
            return number;
        if (!Respelling.IsAllCapitals(alike))
            return Number(alike, Spelling.SmallFirst);
        number = Number(alike, Spelling.Title);
        return number >= 0 ? number : Number(alike, Spelling.Small);
    }

    private int Number(ReadOnlySpan<char> word, Spelling spelling)
    {
        Span<char> respelled = stackalloc char[word.Length];
        Respelling.Write(word, spelling, respelled);
        return automaton.Find(respelled);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(sbyte[] rows, int row, float scale, Span<float> target)
    {
        var bytes = MemoryMarshal.Cast<sbyte, long>(rows.AsSpan(row * target.Length, target.Length));
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(target);
        for (var i = 0; i < sums.Length; i++)
        {
            var eight = Vector128.WidenLower(Vector128.CreateScalar(bytes[i]).AsSByte());
            sums[i] += Vector256.ConvertToSingle(Vector256.WidenLower(eight.ToVector256())) * scale;
        }
    }
}
