using Beleg.German.Lexicon;

namespace Beleg.Lab.German;

/// <summary>
/// Joins readings that differ in one feature only into one with both values, so that every combination of a joined
/// reading's values is still one that the source has.
/// </summary>
internal static class ReadingMerger
{
    private static readonly Features[] Dimensions =
    [
        Features.AnyGender,
        Features.AnyCase,
        Features.AnyNumber,
        Features.AnyPerson,
        Features.Ind | Features.Subjunctive1 | Features.Subjunctive2,
        Features.AnyName,
        Features.Pos | Features.Cmp | Features.Sup,
    ];

    public static List<SourceReading> Merge(IEnumerable<SourceReading> readings)
    {
        var merged = readings.Distinct().ToList();
        int before;
        do
        {
            before = merged.Count;
            foreach (var dimension in Dimensions)
            {
                merged =
                [
                    .. merged
                        .GroupBy(r => r with { Features = r.Features & ~dimension })
                        .SelectMany(g => Join(g, dimension)),
                ];
            }

            merged =
            [
                .. merged
                    .GroupBy(r => r with { Declensions = Declensions.None })
                    .Select(g =>
                        g.Key with
                        {
                            Declensions = g.Aggregate(Declensions.None, (all, r) => all | r.Declensions),
                        }
                    ),
            ];
        } while (merged.Count < before);

        return merged;
    }

    // What leaves the feature open and what sets it stay apart: "all cases" is not "no case".
    private static IEnumerable<SourceReading> Join(IEnumerable<SourceReading> group, Features dimension) =>
        group
            .GroupBy(r => (r.Features & dimension) == Features.None)
            .Select(g => g.First() with { Features = g.Aggregate(Features.None, (all, r) => all | r.Features) });
}
