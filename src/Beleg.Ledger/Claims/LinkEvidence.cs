using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Why two sayings may be of one claim, in words for people: the names, words, figures and days that both have.</summary>
public static class LinkEvidence
{
    private const string Separator = ", ";

    /// <summary>Puts the words that two sayings share into one line, as a link keeps them.</summary>
    public static string Line(IEnumerable<SharedTerm> shared) =>
        string.Join(Separator, shared.Select(t => t.Word == t.Other ? t.Word : $"{t.Word} ~ {t.Other}"));

    /// <summary>The evidence, a line for each kind; the same whichever of the two is named first.</summary>
    /// <param name="link">The link of the two, with the words they share.</param>
    /// <param name="a">One of the two sayings.</param>
    /// <param name="b">The other one.</param>
    public static ImmutableArray<string> Of(SayingLink link, Saying a, Saying b)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (one, other) = a.Number < b.Number ? (a, b) : (b, a);
        var shared = link.Because.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        var names = one
            .Terms.Concat(other.Terms)
            .Where(t => t.Kind == TermKind.Name)
            .Select(t => t.Word)
            .ToHashSet(StringComparer.Ordinal);
        var days = SharedTimes.In(one.Text).Intersect(SharedTimes.In(other.Text), StringComparer.Ordinal);
        (string What, IEnumerable<string> Shared)[] lines =
        [
            ("names", shared.Where(w => names.Contains(First(w)))),
            ("words", shared.Where(w => !names.Contains(First(w)))),
            ("figures", SharedFigures.Between(one, other).Select(q => q.Text)),
            ("counts", Tallies.Of(one).Intersect(Tallies.Of(other), StringComparer.Ordinal)),
            ("days", days.Order(StringComparer.Ordinal)),
        ];
        var evidence = lines
            .Select(l => (l.What, Words: string.Join(Separator, l.Shared.Distinct(StringComparer.Ordinal))))
            .Where(l => l.Words.Length > 0)
            .Select(l => $"{l.What}: {l.Words}");
        return one.Source is not null && one.Source == other.Source ? [.. evidence, "the same source"] : [.. evidence];
    }

    // "Kredit" of "Kredit ~ Darlehen"
    private static string First(string words) => words.Split(" ~ ")[0];
}
