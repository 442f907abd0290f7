using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// The thing outstanding is named again, with words for its coming, its delay or its end; or it speaks itself: "dem Gutachten
/// zufolge". Whoever owes it or what it is about must be the same as well.
/// </summary>
internal sealed class DeliveryRule : IDevelopmentRule
{
    private const double ForThing = 0.3;
    private const double ForWords = 0.3;
    private const double ForDebtor = 0.2;
    private const double ForTopic = 0.4;

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report) =>
        report.Best(saying => Judge(point, saying, report));

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        var speaker = saying.Source is { } source ? report.SourceNames.GetValueOrDefault(source) : null;
        var speaks =
            speaker is not null && LastWord(speaker) is { } noun && Thing.OfNoun(noun) is { } thing
                ? point.Things.FirstOrDefault(t => t.Family == thing.Family || (report.IsOfOneStory && t.IsLike(thing)))
                : null;
        var named = point.SharedThing(saying.Terms, report.IsOfOneStory);
        if (speaks is null && named is null)
            return null;
        var words = DevelopmentWords.Of(saying);
        if (words is null && (speaks is null || saying.Act == Act.Declines || saying.Position == Position.DoesNotKnow))
            return null;
        var (share, shared) = point.Topic(saying.Terms);
        var isByDebtor =
            Debtor.Says(point, saying, report) || (report.IsOfOneStory && Debtor.IsNamed(point, saying.Terms));
        // In one story there is mostly one such report or verdict, and many declarations.
        var mayBeAny = !report.IsOfOneStory || point.Things.All(t => t.Class == ThingClass.Utterance);
        // What is only called alike is another unless its own words or whoever owes it are the same.
        if (!isByDebtor && speaks is not null && named is null && !IsSame(point, speaker!, saying.Terms))
            return null;
        if (
            !isByDebtor
            && ((mayBeAny && !SharesMatter(point, shared)) || (speaks is null && !point.IsItsOwn(saying.Terms)))
        )
            return null;
        // "Das Gutachten, das am Freitag vorliegen sollte, steht noch aus."
        if (words?.Kind is null or DevelopmentKind.Closes && report.LeavesOpen(saying))
            return null;
        var because = ImmutableArray.CreateBuilder<string>();
        because.Add(named is null ? $"{speaker} speaks" : $"the same thing: {named}");
        if (words is { } told)
            because.Add($"words: {told.Word}");
        if (isByDebtor)
            because.Add("said by whoever owes it");
        if (!shared.IsEmpty)
            because.Add($"about the same: {string.Join(", ", shared)}");
        var score = ForThing + ForWords + (isByDebtor ? ForDebtor : 0) + (ForTopic * share);
        return new Development(point.Point.Number, words?.Kind ?? DevelopmentKind.Closes, Math.Min(1, score))
        {
            Saying = saying.Number,
            Because = because.ToImmutable(),
        };
    }

    // The court of the town is in many stories; what it is about must be the same.
    private static bool SharesMatter(PointReading point, ImmutableArray<string> shared) =>
        point.Own.Any(t => shared.Contains(t.Word))
        || point.About.Any(t => t.Kind != TermKind.Name && !Bodies.Are(t) && shared.Contains(t.Word));

    private static bool IsSame(PointReading point, string speaker, ImmutableArray<Term> terms) =>
        LastWord(speaker) is { } noun
        && Thing.OfNoun(noun) is { } thing
        && (point.Things.Any(t => t.Family == thing.Family) || point.IsItsOwn(terms));

    private static string? LastWord(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault(w => char.IsUpper(w[0]) && Thing.OfNoun(w) is not null);
}
