using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Times;
using Beleg.Meaning.Acts;
using Beleg.Meaning.Chains;
using Beleg.Meaning.Circumstances;
using Beleg.Meaning.Modalities;
using Beleg.Reasons;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>Finds what the statements of a report mean.</summary>
/// <param name="analysis">The report.</param>
/// <param name="times">Its words of time.</param>
/// <param name="published">When it was published, to the precision known.</param>
/// <param name="sourcesOf">The ids of the sources that a passage means; one that is not listed yet is from now on.</param>
/// <param name="sourceAt">The id of the source listed already that a span means; null for none.</param>
internal sealed class SenseFinder(
    Analysis analysis,
    ImmutableArray<TimeExpression> times,
    ReportDate? published,
    Func<Passage, ImmutableArray<string>> sourcesOf,
    Func<Span, string?> sourceAt
)
{
    private const string AsAround = "as the same speaker's words around it";

    private readonly Wording wording = new(analysis);

    /// <summary>The meaning of a statement, with a reason for each field that words of the text decided.</summary>
    /// <param name="attribution">The statement.</param>
    /// <param name="around">The statement in whose content this one stands.</param>
    /// <param name="source">The id of the source that speaks; null where nobody is known.</param>
    /// <param name="afterwards">What sentences behind it name for what it came through, with the reasons.</param>
    public Sense Of(
        Attribution attribution,
        Surrounding? around,
        string? source,
        IEnumerable<(Passage Words, string Because)> afterwards
    )
    {
        var said = new SaidWords(wording, attribution, span => sourceAt(span) is { } id ? id == source : null);
        var stance = ActFinder.Of(said);
        var (modality, modalityBecause) = ModalityFinder.Of(said, stance.Act, stance.Position);
        if (around?.Quotes(attribution) == true)
        {
            stance = new Stance(around.Sense.Act, around.Sense.Position, AsAround, AsAround);
            (modality, modalityBecause) = (around.Sense.Modality, AsAround);
        }

        var because = ImmutableArray.CreateBuilder<Reason>();
        because.Add(new Reason(Field.Act, stance.ActBecause));
        because.Add(new Reason(Field.Position, stance.PositionBecause));
        because.Add(new Reason(Field.Modality, modalityBecause));
        var sense = new Sense(stance.Act, stance.Position, modality)
        {
            Evidence = Noted(Field.Evidence, EvidenceFinder.Of(said)),
            Via = [.. Chain().Select(l => Noted<Link>(Field.Via, l)!)],
            Place = Noted(Field.Place, PlaceFinder.Of(said)),
            Time = Noted(Field.Time, TimeOf(said)),
        };
        return sense with { Because = because.ToImmutable() };

        // From the report's author towards the origin: who tells of it first, then what its own frame names,
        // then what is told behind it.
        IEnumerable<(Link Link, string Because)> Chain()
        {
            var own = ChainFinder.Of(said, sourcesOf);
            return
            [
                .. (around?.ChainTo(attribution, source) ?? []).Select(l => (l, "who tells of it, around it")),
                .. own,
                .. afterwards
                    .Where(l => !own.Any(o => o.Link.Passage.Overlaps(l.Words)))
                    .Select(l => (new Link(l.Words, sourcesOf(l.Words).FirstOrDefault()), l.Because)),
            ];
        }

        T? Noted<T>(Field field, (T Value, string Because)? found)
            where T : class
        {
            if (found is not { } noted)
                return null;
            because.Add(new Reason(field, noted.Because));
            return noted.Value;
        }
    }

    // When it was said: a time in the frame, or in a summary, which is its own frame.
    private (TimeReference Time, string Because)? TimeOf(SaidWords said)
    {
        var where = said.Attribution.Type == StatementType.Reported ? said.Content : said.Frame;
        if (where.IsEmpty)
            return null;
        for (var i = FirstTimeEndingAfter(where[0].First); i < times.Length && times[i].First < where[^1].End; i++)
        {
            var time = times[i];
            // "bis Ende 2027" tells until when, not when it was said.
            if (!time.IsBound && where.Overlaps(new WordRange(time.First, time.End)))
                return (
                    new TimeReference(
                        Passage.Of(analysis.Text, time.Span),
                        time.Resolve(published, TimeDirection.Past)
                    ),
                    "the first time in the frame"
                );
        }

        return null;
    }

    private int FirstTimeEndingAfter(int word)
    {
        var (low, high) = (0, times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].End > word)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
