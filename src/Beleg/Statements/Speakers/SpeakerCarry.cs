using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Reasons;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Gives statements without a frame their speaker: who spoke in the sentence before; else who is spoken of there as a
/// person who does something ("Der Präsident ist besorgt. Die Lage sei …"); else who spoke last. A statement whose frame
/// names nobody ("Es wird erwartet, …") is left without one.
/// </summary>
internal static class SpeakerCarry
{
    public static void Apply(Analysis analysis, Findings findings)
    {
        var order = Enumerable.Range(0, findings.All.Count).OrderBy(i => findings.All[i].First).ToArray();
        Finding? last = null;
        foreach (var i in order)
        {
            var finding = findings.All[i];
            if (finding.Speaker.IsEmpty && finding.Frame.IsEmpty)
            {
                var (speaker, because) = Before(analysis, finding, last);
                if (!speaker.IsEmpty)
                {
                    finding = finding with
                    {
                        Speaker = speaker,
                        Parts = finding.Parts.Add(new Reason(Field.Speaker, because)),
                    };
                    if (GoesOn(analysis, last, finding))
                        finding = finding with { Cue = last!.Cue, Frame = last.Frame, Signal = last.Signal };
                    findings.Replace(i, finding);
                }
            }

            // Who is quoted inside somebody's words does not take the word from that one.
            if (!finding.Speaker.IsEmpty && (last is null || finding.First >= last.End))
                last = finding;
        }
    }

    private static (ImmutableArray<WordRange> Speaker, string Because) Before(
        Analysis analysis,
        Finding finding,
        Finding? last
    )
    {
        var sentence = analysis.SentenceAt(finding.First);
        var adjacent = last is not null && analysis.SentenceAt(last.End - 1) >= sentence - 1;
        if (!adjacent && SubjectIn(analysis, sentence - 1) is { } subject)
            return ([subject], "who is spoken of in the sentence before");
        return last is null ? ([], string.Empty) : (last.Speaker, "speaker of the words before");
    }

    // "„Die Kasse ist leer“, sagte Vahle. „Seit März …“": the frame of the first quotation is that of the second.
    private static bool GoesOn(Analysis analysis, Finding? last, Finding finding) =>
        last is { Type: StatementType.Direct, Frame.IsEmpty: false }
        && finding.Type == StatementType.Direct
        && last.Frame[^1].End > last.First
        && analysis.SentenceAt(finding.First) - analysis.SentenceAt(last.Frame[^1].End - 1) <= 1;

    private static WordRange? SubjectIn(Analysis analysis, int sentence)
    {
        if (sentence < 0 || analysis.Sentences[sentence].IsHeading)
            return null;
        foreach (var clause in analysis.ClausesOf(sentence))
        {
            if (clause.Kind != ClauseKind.Main || clause.Predicate.Finite < 0)
                continue;
            if (SubjectFinder.Of(analysis, clause, []) is { } subject && SpeakerKind.CanSpeak(analysis, subject))
                return SpeakerFinder.Extent(analysis, clause, subject);
        }

        return null;
    }
}
