using System.Text;
using Beleg.Text;

namespace Beleg.Lab.Statements.Historical;

/// <summary>Puts a text together from its tokens, with blanks where print has them.</summary>
internal sealed class TokenText
{
    private const string Openers = "([„‚";
    private const string Closers = ")]“‘,.;:!?…";
    private readonly StringBuilder text = new();
    private readonly List<Span> spans = [];
    private char openingGuillemet;
    private bool isQuoteOpen;
    private bool joinsNext = true;

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>Where each token stands.</summary>
    public IReadOnlyList<Span> Spans => spans;

    /// <summary>Adds the next token.</summary>
    public void Add(string token)
    {
        var (opens, closes) = token.Length == 1 ? KindOf(token[0]) : (false, token == "...");
        if (!joinsNext && !closes)
            text.Append(' ');
        spans.Add(new Span(text.Length, text.Length + token.Length));
        text.Append(token);
        joinsNext = opens;
    }

    private (bool Opens, bool Closes) KindOf(char mark)
    {
        if (mark is '»' or '«')
        {
            // Whichever comes first in a text opens in all of it.
            if (openingGuillemet == '\0')
                openingGuillemet = mark;
            return (mark == openingGuillemet, mark != openingGuillemet);
        }

        if (mark == '"')
        {
            isQuoteOpen = !isQuoteOpen;
            return (isQuoteOpen, !isQuoteOpen);
        }

        return (Openers.Contains(mark, StringComparison.Ordinal), Closers.Contains(mark, StringComparison.Ordinal));
    }
}
