using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>
/// Finds what reports share that share nothing else: datelines, lines of their own that are no sentence (headings,
/// credits, captions), and the sentences of notices that boilerplate.tsv lists.
/// </summary>
internal static class Boilerplate
{
    private const string List = "boilerplate.tsv";

    // A longer line is a sentence that lost its mark, a longer sentence tells something.
    private const int LongestLine = 20;
    private const int LongestNotice = 40;

    private static readonly Lazy<FrozenDictionary<ulong, Notice[]>> Notices = new(Read);

    /// <summary>Where it stands, in order.</summary>
    public static IEnumerable<Span> Find(
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ReportWords words
    )
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            if (sentence.IsDateline || sentence.IsHeading || IsLine(tokens, sentences, i) || IsNotice(sentence, words))
                yield return sentence.Span;
        }
    }

    private static bool IsLine(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, int index)
    {
        var sentence = sentences[index];
        return sentence.End - sentence.First <= LongestLine
            && (index == 0 || sentences[index - 1].Paragraph != sentence.Paragraph)
            && (index == sentences.Length - 1 || sentences[index + 1].Paragraph != sentence.Paragraph)
            && tokens[sentence.End - 1].Kind != TokenKind.Stop;
    }

    private static bool IsNotice(Sentence sentence, ReportWords words)
    {
        var first = words.FirstAt(sentence.Span.Start);
        var end = words.FirstAt(sentence.Span.End);
        if (end - first > LongestNotice)
            return false;
        var hashes = words.Hashes[first..end];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!Notices.Value.TryGetValue(hashes[i], out var notices))
                continue;
            foreach (var notice in notices)
            {
                if ((i == 0 || notice.Anywhere) && hashes[i..].StartsWith(notice.Words))
                    return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<ulong, Notice[]> Read()
    {
        using var stream =
            typeof(Boilerplate).Assembly.GetManifestResourceStream(List)
            ?? throw new InvalidDataException($"The word list {List} is not part of this build.");
        using var reader = new StreamReader(stream);
        var notices = new List<Notice>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var words, "start" or "anywhere"] cells)
                throw new InvalidDataException($"{List}: \"{line}\" is no entry.");
            notices.Add(new Notice(Hashes(words), cells[1] == "anywhere"));
        }

        return notices.GroupBy(n => n.Words[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    private static ulong[] Hashes(string words)
    {
        var hashes = new List<ulong>();
        var scanner = new WordScanner(words);
        while (scanner.Next())
            hashes.Add(scanner.Hash);
        return [.. hashes];
    }

    private sealed record Notice(ulong[] Words, bool Anywhere);
}
