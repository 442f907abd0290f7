namespace Beleg.Sources.Credits;

/// <summary>A word of a line that may give credit.</summary>
/// <param name="Text">The word.</param>
/// <param name="IsAlone">True between marks, as the parts of "fab/dpa" and of "dpa, fab" are.</param>
internal readonly record struct CreditWord(string Text, bool IsAlone)
{
    /// <summary>The words of a line without its marks.</summary>
    public static List<CreditWord> Split(ReadOnlySpan<char> line)
    {
        var words = new List<CreditWord>();
        var start = -1;
        var opens = true;
        for (var i = 0; i <= line.Length; i++)
        {
            var inside = i < line.Length && IsInside(line, i, start);
            if (inside && start < 0)
                start = i;
            if (inside)
                continue;
            var parting = i == line.Length || line[i] is '/' or ',' or ';' or '|' or '(' or ')';
            if (start >= 0)
            {
                words.Add(new CreditWord(line[start..i].ToString(), IsAlone: opens && parting));
                (start, opens) = (-1, false);
            }

            opens |= parting;
        }

        return words;
    }

    private static bool IsInside(ReadOnlySpan<char> line, int at, int start) =>
        char.IsLetterOrDigit(line[at])
        // "faz.net", "L'Équipe".
        || line[at] is '-' or '.' or '\'' or '’'
            && start >= 0
            && at + 1 < line.Length
            && char.IsLetterOrDigit(line[at + 1]);
}
