using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// An open question is answered where a later saying has most of its telling words and does not leave it open: "wann der
/// Ausschuss zusammentritt", "der Finanzausschuss kommt am Montag zusammen".
/// </summary>
internal sealed class QuestionRule : IDevelopmentRule
{
    private const double LeastCoverage = 0.7;

    // Within one story fewer words tell that the same is meant; from whoever had no answer yet a single one does.
    private const double LeastInStory = 0.5;
    private const double LeastFromDebtor = 0.25;
    private const double ForDebtor = 0.4;
    private const int LeastTerms = 3;

    // "Halle" and "lagern" are in every other fire; a name or a thing to come tells more.
    private const int LeastWithName = 2;

    // It is never as sure as a thing that is named.
    private const double Most = 0.9;

    private static readonly ImmutableArray<string> OfDenial = LedgerWords.ReadWords("words-for-not.tsv");

    private static readonly ImmutableArray<string> OfDays = LedgerWords.ReadWords("words-that-date.tsv");

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        var asked = Asked(point, report);
        if (
            asked.IsEmpty
            || point.Point.Due is not null
            || (!report.IsOfOneStory && asked.Length < LeastFor(point))
            || point.Things.Any(t => t.Class is ThingClass.Utterance or ThingClass.Work)
        )
            return null;
        return report.Best(saying => Judge(point, asked, saying, report));
    }

    private static Development? Judge(PointReading point, ImmutableArray<Term> asked, Saying saying, LaterReport report)
    {
        if (
            !CanAnswer(saying, report)
            || !TellsWho(point, asked, saying)
            || !TellsWhen(point, saying)
            || IsDeniedAgain(point, saying)
        )
            return null;
        var says = report.IsOfOneStory && Debtor.Says(point, saying, report);
        var (leastWords, leastCoverage) =
            says ? (1, LeastFromDebtor)
            : report.IsOfOneStory ? (LeastWithName, LeastInStory)
            : (LeastFor(point), LeastCoverage);
        var (weight, words) = TellingTerms.Shared(asked, saying.Terms, report.IsOfOneStory);
        var coverage = weight / asked.Sum(t => t.Weight);
        if (words.Length < leastWords || coverage < leastCoverage)
            return null;
        var score = says ? Math.Min(Most, ForDebtor + coverage) : Most * Scaled(coverage, report.IsOfOneStory);
        return new Development(point.Point.Number, DevelopmentKind.Closes, score)
        {
            Saying = saying.Number,
            Because = [$"tells what was open: {string.Join(", ", words)}"],
        };
    }

    // "Ob …, teilte das Amt nicht mit": the office is not what is asked.
    private static ImmutableArray<Term> Asked(PointReading point, LaterReport report) =>
        report.IsOfOneStory
            ? [.. point.Telling.Where(t => !Debtor.IsNamed(point, [t]) && !DevelopmentWords.Contain(t))]
            : point.Telling;

    private static bool TellsWho(PointReading point, ImmutableArray<Term> asked, Saying saying) =>
        !point.AsksWho
        || saying.Terms.Any(t => t.Kind is TermKind.Name or TermKind.Noun && !asked.Any(a => Kinship.AreKin(a, t)));

    // "Wann der Ausschuss tagt": "Der Ausschuss tagt" is no answer, one with a day is.
    private static bool TellsWhen(PointReading point, Saying saying) =>
        !point.AsksWhen
        || saying.Text.Any(char.IsAsciiDigit)
        || OfDays.Any(day => saying.Text.Contains(day, StringComparison.Ordinal));

    // "Hinweise auf einen Anschlag haben wir bislang nicht": "es gebe keine Hinweise" is nothing new.
    private static bool IsDeniedAgain(PointReading point, Saying saying) =>
        !point.AsksWhether
        && (
            saying.IsNegated
            || saying.Position == Position.Rejects
            || OfDenial.Any(word => saying.Text.Contains(" " + word, StringComparison.Ordinal))
        );

    private static double Scaled(double coverage, bool isOfOneStory) =>
        isOfOneStory ? coverage + ((1 - coverage) * LeastInStory) : coverage;

    private static bool CanAnswer(Saying saying, LaterReport report) =>
        saying.Act is not (Act.Declines or Act.Demands or Act.Asks)
        && !report.LeavesOpen(saying)
        && saying.Position is not (Position.DoesNotKnow or Position.Conditional)
        && saying.Modality != Modality.Possible;

    private static int LeastFor(PointReading point) =>
        point.Things.IsEmpty && !point.Telling.Any(t => t.Kind == TermKind.Name) ? LeastTerms : LeastWithName;
}
