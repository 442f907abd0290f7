namespace Beleg.German.Names;

/// <summary>The forms a name or adjective takes in a sentence, made from its dictionary form.</summary>
internal static class Inflections
{
    private static readonly string[] AdjectiveEndings = ["e", "er", "en", "em", "es"];

    /// <summary>The forms of a name of one or several words: "Vereinte Nationen", "Vereinten Nationen", ….</summary>
    public static IEnumerable<string> OfName(string name)
    {
        var words = name.Split(' ');
        var heads = new List<string> { string.Empty };
        foreach (var word in words[..^1])
        {
            var next = new List<string>();
            foreach (var head in heads)
            {
                foreach (var form in InnerForms(word))
                    next.Add(head + form + " ");
            }

            heads = next;
        }

        return heads.SelectMany(_ => LastForms(words[^1]), (head, last) => head + last);
    }

    /// <summary>The forms of an adjective given without ending.</summary>
    public static IEnumerable<string> OfAdjective(string stem) =>
        stem.EndsWith("er", StringComparison.Ordinal) ? [stem] : AdjectiveEndings.Select(ending => stem + ending);

    // The words before the last are adjectives where they end like one; what is no word then does no harm.
    private static IEnumerable<string> InnerForms(string word)
    {
        var stem =
            word.Length < 5 || !char.IsUpper(word[0]) ? null
            : word.EndsWith('e') ? word[..^1]
            : word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal)
                ? word[..^2]
            : null;
        return stem is null ? [word] : AdjectiveEndings.Select(ending => stem + ending).Append(word).Distinct();
    }

    private static IEnumerable<string> LastForms(string word)
    {
        yield return word;
        if (word.Length < 2 || !char.IsLetter(word[^1]))
            yield break;
        if (word[^1] is 's' or 'x' or 'z' or 'ß')
        {
            yield return word + "'";
            yield return word + "’";
            if (word.Length > 3 && word[^1] != 'x')
                yield return word + "es";
        }
        else
        {
            yield return word + "s";
            if (word.Length > 4 && !IsVowel(word[^1]) && char.IsLower(word[^1]))
                yield return word + "es";
        }

        if (word.Length > 4 && word.EndsWith('e'))
            yield return word + "n";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
