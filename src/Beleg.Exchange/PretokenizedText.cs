using System.Collections.Immutable;
using System.Text;
using Beleg.German;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Exchange;

/// <summary>
/// A text whose sentences and tokens are given: one sentence a line, its tokens parted by one blank each. Any other
/// character belongs to a token, a no-break space too. Where two blanks stand side by side, or nothing stands on a line,
/// there is an empty token. A carriage return at the end of a line belongs to the line end.
/// </summary>
public sealed class PretokenizedText
{
    // What is longer is analysed in pieces: trees of a whole book's length help nobody.
    private const int LongestSentence = 500;
    private const char StandIn = '_';

    private readonly ImmutableArray<int> standIns;

    private PretokenizedText(
        string input,
        string text,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<WordRange> lines,
        ImmutableArray<int> standIns
    )
    {
        Input = input;
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Lines = lines;
        this.standIns = standIns;
    }

    /// <summary>The text as it was given.</summary>
    public string Input { get; }

    /// <summary>The text to analyse: the input with a "_" for each empty token, for an analysis takes no empty words.</summary>
    public string Text { get; }

    /// <summary>The tokens, by where they stand in <see cref="Text"/>.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The sentences to analyse: the lines, very long ones in pieces.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The tokens of each line.</summary>
    public ImmutableArray<WordRange> Lines { get; }

    /// <summary>Takes a text apart; linear in its length, and any text can be taken.</summary>
    public static PretokenizedText Read(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = new StringBuilder(input.Length);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var lines = ImmutableArray.CreateBuilder<WordRange>();
        var empty = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < input.Length; )
        {
            var feed = input.IndexOf('\n', at);
            var next = feed < 0 ? input.Length : feed + 1;
            var end = feed < 0 ? input.Length : feed;
            if (feed > at && input[feed - 1] == '\r')
                end--;
            var first = tokens.Count;
            Split(input.AsSpan(at..end));
            lines.Add(new WordRange(first, tokens.Count));
            text.Append(input.AsSpan(end..next));
            at = next;
        }

        var cut = tokens.ToImmutable();
        return new PretokenizedText(
            input,
            text.ToString(),
            cut,
            Pieces(cut, lines),
            lines.ToImmutable(),
            empty.ToImmutable()
        );

        void Split(ReadOnlySpan<char> line)
        {
            foreach (var part in line.Split(' '))
            {
                if (part.Start.Value > 0)
                    text.Append(' ');
                var token = line[part];
                var start = text.Length;
                if (token.IsEmpty)
                {
                    empty.Add(start);
                    text.Append(StandIn);
                }

                text.Append(token);
                tokens.Add(new Token(new Span(start, text.Length), Tokenizer.KindOf(token.ToString())));
            }
        }
    }

    /// <summary>The same place in <see cref="Input"/>.</summary>
    /// <param name="span">A place in <see cref="Text"/>.</param>
    public Span PlaceInInput(Span span) => new(PlaceInInput(span.Start), PlaceInInput(span.End));

    private int PlaceInInput(int offset)
    {
        var before = standIns.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }

    // Lines need not belong together, so each is a paragraph.
    private static ImmutableArray<Sentence> Pieces(ImmutableArray<Token> tokens, IEnumerable<WordRange> lines)
    {
        var pieces = ImmutableArray.CreateBuilder<Sentence>();
        var paragraph = 0;
        foreach (var line in lines)
        {
            for (var first = line.First; first < line.End; first += LongestSentence)
            {
                var end = Math.Min(line.End, first + LongestSentence);
                var span = tokens[first].Span.Cover(tokens[end - 1].Span);
                pieces.Add(new Sentence(first, end, span, paragraph, IsHeading: false));
            }

            paragraph++;
        }

        return pieces.ToImmutable();
    }
}
