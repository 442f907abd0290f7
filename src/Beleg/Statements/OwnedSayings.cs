using System.Collections.Immutable;
using Beleg.German;
using Beleg.Reasons;
using Beleg.Statements.Rules;
using Beleg.Statements.Speakers;

namespace Beleg.Statements;

/// <summary>
/// What somebody says to another's saying makes two statements: "wies den Vorwurf der Opposition zurück, er habe …" is the
/// minister's denial and the opposition's charge, with the same content.
/// </summary>
internal static class OwnedSayings
{
    /// <summary>The findings with those added whose speaker is named as the owner of a noun of saying in a frame.</summary>
    public static IEnumerable<Finding> Add(Analysis analysis, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (Of(analysis, finding) is not { } owned)
            {
                yield return finding;
                continue;
            }

            // Who is named as its owner is not spoken to.
            var addressee = finding.Addressee.Any(a => owned.Speaker.Overlaps(a)) ? [] : finding.Addressee;
            yield return finding with
            {
                Addressee = addressee,
            };
            yield return owned;
        }
    }

    private static Finding? Of(Analysis analysis, Finding finding)
    {
        foreach (var range in finding.Frame)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.Head != i || finding.Cue.Contains(i))
                    continue;
                if (NounSaying.At(analysis, phrase) is not { } saying || saying.Content.First != finding.First)
                    continue;
                if (
                    saying.Owner(analysis) is { } owner
                    && !finding.Speaker.Overlaps(owner)
                    && CanSpeak(analysis, owner)
                )
                    return Owned(finding, saying, owner);
            }
        }

        return null;
    }

    private static bool CanSpeak(Analysis analysis, WordRange owner) =>
        analysis.PhraseAt(owner.First) is { } phrase && SpeakerKind.CanSpeak(analysis, phrase);

    private static Finding Owned(Finding finding, NounSaying saying, WordRange owner) =>
        new(StatementType.Indirect, saying.Cue.Medium, finding.Content)
        {
            Speaker = [owner],
            Cue = [saying.Phrase.Words],
            Frame = finding.Frame,
            Signal = saying.Cue.Signal,
            Confidence = finding.Confidence,
            Because = [$"{saying.Cue.Lemma} belongs to whoever is named after it", "the same content"],
            Parts = [.. new[] { Field.Content, Field.Speaker, Field.Cue, Field.Frame }.Select(Why)],
        };

    private static Reason Why(Field field) => new(field, "a noun of saying with its owner (cue-nouns.tsv)");
}
