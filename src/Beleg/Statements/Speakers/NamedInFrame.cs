using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Tagging;
using Beleg.Reasons;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>Who is named in the frame speaks, and nobody named before it: "„Handeln Sie!“, rief die Betriebsrätin".</summary>
internal static class NamedInFrame
{
    /// <summary>What is said of a speaker that was found so.</summary>
    public static Reason Reason { get; } = new(Field.Speaker, "who is named in the frame");

    /// <summary>The subject of the cue, where the speaker found lies outside the frame and the content; else nothing.</summary>
    public static ImmutableArray<WordRange> InsteadOf(
        Analysis analysis,
        ImmutableArray<WordRange> speaker,
        ImmutableArray<WordRange> cue,
        ImmutableArray<WordRange> frame,
        ImmutableArray<WordRange> content
    )
    {
        if (cue.IsEmpty || speaker.IsEmpty || speaker.Any(s => frame.Overlaps(s) || content.Overlaps(s)))
            return [];
        if (analysis.ClauseAt(cue[0].First) is not { } clause || CueMatcher.Match(analysis, clause) is not { } match)
            return [];
        var named = SpeakerFinder.Of(analysis, clause, match);
        return named.All(n => frame.Any(f => f.Contains(n))) && IsNamed(analysis, named) ? named : [];
    }

    private static bool IsNamed(Analysis analysis, ImmutableArray<WordRange> speaker) =>
        !speaker.IsEmpty
        && analysis.PhraseAt(speaker[0].First) is { } phrase
        && analysis.Words[phrase.Head].Tag is Stts.NN or Stts.NE
        && SpeakerKind.CanSpeak(analysis, phrase);
}
