using System.Collections.Immutable;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Clauses;

/// <summary>
/// Tells relative pronouns that look like articles ("Flugzeuge, die U-Boote suchen sollen, …") by the clause around them:
/// where a clause that waits for its verb is interrupted by a run that has its finite verb at the end, and goes on
/// with verbs of its own, the run is a relative clause.
/// </summary>
internal static class RelativeOpeners
{
    /// <summary>Gives such runs among a sentence's segments their opener.</summary>
    public static List<Segment> Mark(ImmutableArray<Word> words, List<Segment> segments)
    {
        var waiting = false;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Opener >= 0)
            {
                waiting = segment.Finite < 0;
                continue;
            }

            if (waiting && i + 1 < segments.Count && LooksRelative(words, segment) && GoesOn(words, segments[i + 1]))
                segments[i] = segment with { Opener = segment.Start, Kind = ClauseKind.Relative };
            else if (segment.Finite >= 0)
                waiting = false;
        }

        return segments;
    }

    private static bool LooksRelative(ImmutableArray<Word> words, Segment segment) =>
        segment is { IsVerbFinal: true, IsCoordinated: false }
        && segment.Finite > segment.Start + 1
        && words[segment.Start].Tag is Stts.ART or Stts.PDS
        && words[segment.Start].Lemma is "der" or "die" or "das"
        && segment.Start > 0
        && words[segment.Start - 1].Kind == TokenKind.Comma;

    // The clause around it ends with its verbs: "… künftig in Schottland stationiert werden".
    private static bool GoesOn(ImmutableArray<Word> words, Segment next) =>
        next is { Opener: < 0, IsCoordinated: false, IsVerbFirst: false }
        && words[next.End - 1].Tag.IsVerb()
        && (next.Finite < 0 || next.IsVerbFinal);
}
