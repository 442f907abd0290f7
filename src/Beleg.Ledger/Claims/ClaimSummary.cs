using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Claims;

/// <summary>Sums up the sayings of a claim as the list of claims shows it.</summary>
public static class ClaimSummary
{
    // Of fewer words a saying tells too little to stand for the claim.
    private const int EnoughTerms = 4;

    /// <summary>The claim.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="sayings">Its sayings, at least one.</param>
    /// <param name="likeness">Tells how likely two of them are about the same, from 0 to 1; symmetric.</param>
    /// <exception cref="ArgumentException">There is no saying.</exception>
    public static Claim Of(long number, IReadOnlyList<Saying> sayings, Func<Saying, Saying, double> likeness)
    {
        var spokesman = SpokesmanOf(sayings);
        var dates = sayings
            .Select(s => s.Published)
            .OfType<ReportDate>()
            .OrderBy(d => d.ToString(), StringComparer.Ordinal);
        return new Claim(number, spokesman.Text)
        {
            First = dates.Select(d => (ReportDate?)d).FirstOrDefault(),
            Last = dates.Select(d => (ReportDate?)d).LastOrDefault(),
            Reports = sayings.Select(s => s.Report).Distinct().Count(),
            Sayings = sayings.Count,
            IsContested = Contest.IsOver(spokesman, sayings, likeness),
            HasDifferingFigures = FigureSeries.Differ(FigureSeries.Of(sayings)),
        };
    }

    /// <summary>The saying that tells it best: with words of its own, affirmed, plain, and of words that most of the others have too.</summary>
    /// <exception cref="ArgumentException">There is no saying.</exception>
    public static Saying SpokesmanOf(IReadOnlyList<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(sayings);
        var holders = sayings
            .SelectMany(s => s.Terms.Select(t => t.Word))
            .CountBy(w => w, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        return sayings
                .OrderByDescending(s => s.TakesUp is null)
                .ThenByDescending(s => Polarity.Of(s) == true)
                .ThenByDescending(s => s.Position == Position.Affirms)
                .ThenByDescending(Typical)
                .ThenBy(s => s.Number)
                .FirstOrDefault()
            ?? throw new ArgumentException("A claim has at least one saying.", nameof(sayings));

        double Typical(Saying saying)
        {
            var weight = saying.Terms.Sum(t => t.Weight);
            var shared = saying.Terms.Sum(t => t.Weight * holders[t.Word]);
            return weight == 0 ? 0 : shared / weight * Math.Min(1, saying.Terms.Length / (double)EnoughTerms);
        }
    }
}
