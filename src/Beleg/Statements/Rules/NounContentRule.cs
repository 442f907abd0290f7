using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>A noun of saying with its content in a clause after it: "der Vorwurf, er habe …", "die Forderung, … zu …".</summary>
internal sealed class NounContentRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var phrase in analysis.Phrases)
        {
            if (analysis.IsQuoted(phrase.Head) || NounSaying.At(analysis, phrase) is not { } saying)
                continue;
            if (findings.ContentAt(saying.Content.First) is not null)
                continue;
            var clause = saying.Clause;
            // "wies den Vorwurf zurück, er habe …": the verb says what becomes of it.
            var verb = CueMatcher.Match(analysis, clause, CueUse.Summary);
            findings.Add(
                new Finding(StatementType.Indirect, saying.Cue.Medium, [saying.Content])
                {
                    Speaker = verb is null
                        ? SpeakerOf(analysis, saying, phrase)
                        : SpeakerFinder.Of(analysis, clause, verb),
                    Cue = verb is null ? [phrase.Words] : WordRanges.Of(verb.Words),
                    Frame = Regions.Frame(analysis, clause, [saying.Content]),
                    Signal = verb?.Cue.Signal ?? saying.Cue.Signal,
                    Confidence = 0.7,
                    Because = [$"cue {analysis.Surface(phrase.Head)}", "the clause after it"],
                }
            );
        }
    }

    // Whose saying it is; else the subject of the clause.
    private static ImmutableArray<WordRange> SpeakerOf(Analysis analysis, NounSaying saying, Phrase phrase)
    {
        if (saying.Owner(analysis) is { } owner)
            return [owner];
        var subject = SubjectFinder.Of(analysis, saying.Clause, []);
        return subject is { } s && s.First != phrase.First && (s.Features & Features.Nom) != 0
            ? [SpeakerFinder.Extent(analysis, saying.Clause, s)]
            : [];
    }
}
