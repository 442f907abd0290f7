using System.Collections.Immutable;
using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Developments;

/// <summary>
/// What the later report itself says is outstanding has not come: it is late where it is due later than before or where
/// words of delay stand beside it.
/// </summary>
internal sealed class StillOpenRule
{
    private const double ForThing = 0.4;
    private const double ForDelay = 0.35;
    private const double ForRest = 0.25;
    private const double LeastCoverage = 0.5;

    /// <summary>The open point of the later report that is the same; null where none is.</summary>
    public static OutstandingPoint? Find(PointReading point, LaterReport report) =>
        report.Open.FirstOrDefault(later => IsSame(point, later, report.IsOfOneStory));

    /// <summary>What the later open point makes of the earlier one.</summary>
    /// <returns>Null where it only repeats it.</returns>
    public static Development? Judge(PointReading point, OutstandingPoint later)
    {
        if (point.AsksWhen && point.Point.Due is null && later.Due is { } set)
            return new Development(
                point.Point.Number,
                DevelopmentKind.Closes,
                ForThing + ForDelay + (ForRest * Share(point, later))
            )
            {
                LaterPoint = later.Number,
                Because = [$"the time that was open is told: {set}", $"in the words: {later.Text}"],
            };
        var because = ImmutableArray.CreateBuilder<string>();
        because.Add($"still outstanding: {later.Text}");
        if (
            point.Point.Due is { } due
            && later.Due is { } laterDue
            && DayRange.Of(laterDue).First > DayRange.Of(due).Last
        )
            because.Add($"due {laterDue}, before {due}");
        else if (DevelopmentWords.OfDelay(later.Text, later.Terms) is { } word)
            because.Add($"word of delay: {word}");
        else
            return null;
        var rest = Share(point, later);
        return new Development(point.Point.Number, DevelopmentKind.Delays, ForThing + ForDelay + (ForRest * rest))
        {
            LaterPoint = later.Number,
            Because = because.ToImmutable(),
        };
    }

    private static bool IsSame(PointReading point, OutstandingPoint later, bool isOfOneStory)
    {
        // "Ein Termin stand nicht fest": of what, the sentence before tells.
        if (
            isOfOneStory
            && point.AsksWhen
            && later.Due is not null
            && TellingTerms.Shared(point.Before, later.Terms).Weight > 0
        )
            return true;
        if (point.Things.IsEmpty)
            return Coverage(point, later) >= LeastCoverage;
        if (point.SharedThing(later.Terms) is null)
            return false;
        if (point.Point.Who.Intersect(later.Who).Any())
            return true;
        // Many are silent in one story; a report or verdict is mostly one.
        if (isOfOneStory && point.Things.All(t => t.Class == ThingClass.Utterance))
            return point.Point.Who.IsEmpty
                && later.Who.IsEmpty
                && TellingTerms.Shared(point.Own, later.Terms).Weight > 0;
        return (isOfOneStory && (point.Point.Who.IsEmpty || later.Who.IsEmpty)) || Share(point, later) >= LeastCoverage;
    }

    private static double Share(PointReading point, OutstandingPoint later) =>
        Math.Max(
            point.Topic([.. later.Terms, .. later.Topic]).Share,
            point.Point.Who.Intersect(later.Who).Any() ? 1 : 0
        );

    private static double Coverage(PointReading point, OutstandingPoint later)
    {
        var whole = point.Telling.Sum(t => t.Weight);
        return whole <= 0 ? 0 : TellingTerms.Shared(point.Telling, later.Terms).Weight / whole;
    }
}
