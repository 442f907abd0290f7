using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>"…, so der Minister": who stands after "so" in a part without a verb says what stands before it.</summary>
internal sealed class SoRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        for (var i = 1; i + 1 < analysis.Words.Length; i++)
        {
            if (!analysis.Surface(i).Equals("so", StringComparison.Ordinal) || findings.IsFramed(i))
                continue;
            if (analysis.Words[i - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Quote))
                continue;
            if (analysis.PhraseAt(i + 1) is not { CanBeSubject: true } phrase || phrase.First != i + 1)
                continue;
            var sentence = analysis.Sentences[analysis.SentenceAt(i)];
            if (EndOf(analysis, i, sentence.End) is not { } end || sentence.First >= i - 1)
                continue;
            var speaker = PhraseExtent.Of(analysis, phrase, end);
            var first = analysis.Words[i - 1].Kind == TokenKind.Quote ? i : i - 1;
            var start = analysis.QuotationEndingAt(first - 1) is { Depth: 0 } quotation
                ? Math.Min(quotation.First, sentence.First)
                : sentence.First;
            var before = Regions.Trim(analysis, new WordRange(start, first));
            var after =
                end < sentence.End && analysis.Words[end].Kind == TokenKind.Comma
                    ? Regions.Trim(analysis, new WordRange(end + 1, sentence.End))
                    : default;
            var content = WordRanges.Join([before, after]);
            if (content.IsEmpty)
                continue;
            findings.Add(
                new Finding(
                    QuotationRule.IsOneQuotation(analysis, content) ? StatementType.Direct : StatementType.Indirect,
                    Medium.Speech,
                    content
                )
                {
                    Speaker = [speaker],
                    Cue = [new WordRange(i, i + 1)],
                    Frame = [new WordRange(first, end)],
                    Signal = "so",
                    Confidence = 0.85,
                    Because = ["cue so", "the words before it"],
                }
            );
        }
    }

    // Where the part ends; null when it has a verb and so is no such frame.
    private static int? EndOf(Analysis analysis, int so, int limit)
    {
        var depth = 0;
        for (var i = so + 1; i < limit; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag.IsVerb())
                return null;
            depth += word.Kind == TokenKind.Open ? 1 : 0;
            depth -= word.Kind == TokenKind.Close ? 1 : 0;
            var apposition =
                word.Kind == TokenKind.Comma
                && i + 1 < limit
                && analysis.PhraseAt(i + 1) is { } next
                && next.First == i + 1
                && (next.Features & Features.Nom) != 0
                && next.End < limit
                && analysis.Words[next.End].Kind is TokenKind.Stop or TokenKind.Comma;
            if (depth == 0 && !apposition && word.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash)
                return i;
        }

        return limit;
    }
}
