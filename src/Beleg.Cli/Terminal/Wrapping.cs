namespace Beleg.Cli.Terminal;

/// <summary>
/// Breaks words into lines at white space, which becomes one blank; a no-break space holds. A word longer than a line has a
/// line of its own and is never cut.
/// </summary>
internal static class Wrapping
{
    /// <summary>The lines, none wider than <paramref name="width"/> unless one word is.</summary>
    /// <param name="runs">The words in their inks; a word may change its ink midway.</param>
    /// <param name="width">The columns there are, at least 1.</param>
    public static IEnumerable<IReadOnlyList<Run>> Lines(IEnumerable<Run> runs, int width)
    {
        var line = new List<Run>();
        var used = 0;
        foreach (var word in Words(runs))
        {
            var length = word.Sum(piece => CharacterWidth.Of(piece.Text));
            if (line.Count > 0 && used + 1 + length > width)
            {
                yield return line;
                line = [];
                used = 0;
            }

            if (line.Count > 0)
            {
                line.Add(new Run(" ", line[^1].Ink == word[0].Ink ? word[0].Ink : Ink.Plain));
                used++;
            }

            line.AddRange(word);
            used += length;
        }

        if (line.Count > 0)
            yield return line;
    }

    // Words as their pieces, since a word may be of several runs.
    private static IEnumerable<List<Run>> Words(IEnumerable<Run> runs)
    {
        var word = new List<Run>();
        foreach (var run in runs)
        {
            var text = Printable.Of(run.Text);
            for (var i = 0; i < text.Length; )
            {
                var start = i;
                while (i < text.Length && !MayBreak(text[i]))
                    i++;
                if (i > start)
                    word.Add(run with { Text = text[start..i] });
                if (i == text.Length)
                    break;
                while (i < text.Length && MayBreak(text[i]))
                    i++;
                if (word.Count == 0)
                    continue;
                yield return word;
                word = [];
            }
        }

        if (word.Count > 0)
            yield return word;
    }

    private static bool MayBreak(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u2007' or '\u202F');
}
