using System.Collections.Frozen;
using Beleg.Meaning;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Chooses which of the sayings before it a denial means: one that speaks of who denies, or of a wrong; rather what somebody
/// else says than what the report tells; the nearer the better, and of one source its first, as a charge comes before its details.
/// </summary>
internal static class ChargeChooser
{
    // How much each tells, against one step further back in the report. Chosen by hand on the stories of samples/stories.
    private const double Named = 2;
    private const double Charge = 3;
    private const double Accuses = 1;
    private const double First = 1;
    private const double Told = -1;
    private const double PointsBack = -2;
    private const double Step = -0.25;

    // "Das" means what was just said; "die Vorwürfe" can lie further back.
    private const double StepOfPronoun = -2;

    private static readonly FrozenSet<string> ChargingWords = LedgerWords.ReadSet("charging-words.tsv");

    /// <summary>The saying that a denial takes up; null where none of them can be meant.</summary>
    /// <param name="before">What stands before the denial, in the order of the text.</param>
    /// <param name="denial">The denial.</param>
    /// <param name="speaker">Who denies; null where nobody can be told.</param>
    public static Saying? Choose(List<Saying> before, Saying denial, Speaker? speaker)
    {
        var step = PointingWords.HasNoun(denial) ? Step : StepOfPronoun;
        (double Score, Saying Saying)? best = null;
        var behind = 0;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var saying = before[i];
            if (!CanBeMeant(saying, denial))
                continue;
            var isNamed = speaker?.IsNamedIn(saying) == true;
            var isCharge = saying.Terms.Any(t => ChargingWords.Contains(t.Word));
            if (saying.IsTold && !isNamed && !isCharge)
                continue;
            var score =
                (isNamed ? Named : 0)
                + (isCharge ? Charge : 0)
                + (saying.Act == Act.Accuses ? Accuses : 0)
                + (saying.IsTold ? Told : 0)
                + (PointingWords.BeginsWithPronoun(saying.Text) ? PointsBack : 0)
                + (IsFirstOfItsSource(before, i) ? First : 0)
                + (step * behind++);
            if (best is null || score > best.Value.Score)
                best = (score, saying);
        }

        return best?.Saying;
    }

    /// <summary>True where a saying can be what a later one answers: affirmed, of somebody else, with words of its own.</summary>
    public static bool CanBeMeant(Saying saying, Saying answer) =>
        saying.Position == Position.Affirms
        && saying.Spans[^1].End <= answer.Spans[0].Start
        && (saying.IsTold || saying.Source is null || saying.Source != answer.Source)
        && !PointingWords.IsAllOf(saying);

    private static bool IsFirstOfItsSource(List<Saying> before, int at) =>
        !before[at].IsTold
        && !before.Take(at).Any(b => !b.IsTold && b.Source is not null && b.Source == before[at].Source);
}
