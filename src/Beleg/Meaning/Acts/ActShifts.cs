using System.Collections.Immutable;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Meaning.Acts;

/// <summary>
/// Verbs whose act depends on when what they tell takes place: "versicherte, zu zahlen" promises, "versicherte, gezahlt zu
/// haben" asserts.
/// </summary>
internal static class ActShifts
{
    private static readonly ImmutableArray<(PredicatePattern Verb, string When, Act Act)> Shifts =
    [
        .. WordList
            .Read("act-shifts.tsv", 4)
            .Select(e => (PredicatePattern.Parse(e[0], e[1]), e[2], Enum.Parse<Act>(e[3], ignoreCase: true))),
    ];

    /// <summary>The stance, with another act where the time of the content asks for it.</summary>
    public static Stance Of(SaidWords said, Clause? frame, Clause content, Stance stance)
    {
        if (frame is null)
            return stance;
        foreach (var (verb, when, act) in Shifts)
        {
            if (verb.Match(said.Analysis, frame) is null || !ContentTime.Is(said.Analysis, content, when))
                continue;
            return stance with { Act = act, ActBecause = $"{verb} of what is {when} (act-shifts.tsv)" };
        }

        return stance;
    }
}
