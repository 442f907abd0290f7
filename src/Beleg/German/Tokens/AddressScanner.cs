using Beleg.Text;

namespace Beleg.German.Tokens;

/// <summary>
/// Web and mail addresses that can be told by a sign: "://", a leading "www.", "@". Bare host names are told by the
/// word scanner.
/// </summary>
internal static class AddressScanner
{
    private const string SchemeMark = "://";
    private const string HostMark = "www.";
    private const int LongestScheme = 8;

    /// <summary>The first address that begins between two places without a blank between them.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, out Span address)
    {
        for (var i = start; i < end; i++)
        {
            var found = text[i] switch
            {
                ':' => Scheme(text, start, i, end),
                'w' or 'W' when i == start || !CharClasses.IsWord(text[i - 1]) => Host(text, i, end),
                '@' => Mail(text, start, i, end),
                _ => default,
            };
            if (found.IsEmpty)
                continue;
            address = found;
            return true;
        }

        address = default;
        return false;
    }

    /// <summary>The end of an address from some place in it: all up to a mark that closes it or the sentence.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int from)
    {
        var open = 0;
        var end = from;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (
                CharClasses.IsInvisible(c)
                || CharClasses.Of(c) == CharClass.Quote
                || c is '<' or '>' or '|' or '{' or '}'
            )
                break;
            if (c == '(')
                open++;
            else if (c == ')' && --open < 0)
                break;
        }

        while (end > start + 1 && IsTrailing(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsTrailing(char c) =>
        CharClasses.Of(c)
            is CharClass.Stop
                or CharClass.Comma
                or CharClass.Colon
                or CharClass.Apostrophe
                or CharClass.Open
        || c is ']' or '*';

    private static Span Scheme(ReadOnlySpan<char> text, int start, int colon, int end)
    {
        if (!text[colon..end].StartsWith(SchemeMark))
            return default;
        var first = colon;
        while (first > start && colon - first < LongestScheme && char.IsAsciiLetter(text[first - 1]))
            first--;
        var body = colon + SchemeMark.Length;
        return first < colon && body < end && CharClasses.IsWord(text[body])
            ? new Span(first, End(text, first, body))
            : default;
    }

    private static Span Host(ReadOnlySpan<char> text, int first, int end) =>
        text[first..end].StartsWith(HostMark, StringComparison.OrdinalIgnoreCase)
        && first + HostMark.Length < end
        && CharClasses.IsWord(text[first + HostMark.Length])
            ? new Span(first, End(text, first, first + HostMark.Length))
            : default;

    private static Span Mail(ReadOnlySpan<char> text, int start, int sign, int end)
    {
        var first = sign;
        while (
            first > start && (CharClasses.IsWord(text[first - 1]) || text[first - 1] is '.' or '-' or '_' or '+' or '%')
        )
            first--;
        while (first < sign && !CharClasses.IsWord(text[first]))
            first++;
        var last = sign + 1;
        var dots = 0;
        for (; last < end && (CharClasses.IsWord(text[last]) || text[last] is '-' or '.'); last++)
        {
            if (text[last] == '.' && last + 1 < end && CharClasses.IsLetter(text[last + 1]))
                dots++;
        }

        while (last > sign && text[last - 1] is '.' or '-')
            last--;
        return first < sign && dots > 0 && last > sign + 1 ? new Span(first, last) : default;
    }
}
