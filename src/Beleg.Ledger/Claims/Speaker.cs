using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Claims;

/// <summary>Who says something in a report, as far as it tells whether others speak of him.</summary>
/// <param name="Number">The number of the source in the ledger.</param>
/// <param name="Mentions">Every place in the report that means him.</param>
/// <param name="Affiliations">States, parties and bodies he belongs to.</param>
public sealed record Speaker(long Number, ImmutableArray<Span> Mentions, ImmutableArray<string> Affiliations)
{
    // "Kordonien" and "kordonisch": so many letters from the front, and all but so many.
    private const int FewestLetters = 5;
    private const int Ending = 3;

    /// <summary>True where a saying speaks of him, or of what he belongs to.</summary>
    public bool IsNamedIn(Saying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return Mentions.Any(m => saying.Spans.Any(s => s.Start <= m.Start && m.End <= s.End))
            || Affiliations.Any(a => saying.Terms.Any(t => Begins(t.Word, a)));
    }

    private static bool Begins(string word, string name)
    {
        var stem = name.AsSpan(0, Math.Max(Math.Min(name.Length, FewestLetters), name.Length - Ending));
        return stem.Length >= FewestLetters && word.AsSpan().StartsWith(stem, StringComparison.OrdinalIgnoreCase);
    }
}
