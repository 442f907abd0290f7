using System.Collections.Immutable;

namespace Beleg.Ledger.Search;

/// <summary>
/// What a person types into a search: words, all of which must be there in any form; words in quotation marks, which must stand side
/// by side; words after a hyphen, which must not be there. Nothing that is typed is wrong.
/// </summary>
/// <param name="Sought">What must be there: the stems of a word, or of several in a row.</param>
/// <param name="Excluded">What must not be there, likewise.</param>
public sealed record SearchTerms(
    ImmutableArray<ImmutableArray<string>> Sought,
    ImmutableArray<ImmutableArray<string>> Excluded
)
{
    // More words than that nobody types.
    private const int MostTerms = 32;

    private const string Marks = "\"„“”«»";

    /// <summary>True where nothing is sought: what is not there alone finds nothing.</summary>
    public bool IsEmpty => Sought.IsEmpty;

    /// <summary>Reads what was typed.</summary>
    public static SearchTerms Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var sought = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var excluded = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var i = 0; i < typed.Length && sought.Count + excluded.Count < MostTerms; )
        {
            var isExcluded = typed[i] == '-' && (i == 0 || char.IsWhiteSpace(typed[i - 1]));
            if (isExcluded)
                i++;
            var isQuoted = i < typed.Length && Marks.Contains(typed[i], StringComparison.Ordinal);
            var start = isQuoted ? i + 1 : i;
            for (i = start; i < typed.Length && !Ends(typed[i], isQuoted); )
                i++;
            ImmutableArray<string> stems = [.. SearchWords.In(typed[start..i]).Take(MostTerms)];
            if (stems.Length > 0)
            {
                if (isExcluded)
                    excluded.Add(stems);
                else if (isQuoted)
                    sought.Add(stems);
                else
                    sought.AddRange(stems.Select(stem => ImmutableArray.Create(stem)));
            }

            // A mark that opens the next quotation is looked at again.
            if (i < typed.Length && (isQuoted || char.IsWhiteSpace(typed[i])))
                i++;
        }

        return new SearchTerms(sought.ToImmutable(), excluded.ToImmutable());
    }

    private static bool Ends(char c, bool isQuoted) =>
        Marks.Contains(c, StringComparison.Ordinal) || (!isQuoted && char.IsWhiteSpace(c));
}
