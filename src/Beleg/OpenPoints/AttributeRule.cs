using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>An adjective that says that something is unknown: "aus bislang ungeklärter Ursache".</summary>
internal sealed class AttributeRule(Analysis analysis) : IOpenPointRule
{
    private static readonly Dictionary<string, bool> Unknown = WordList
        .Read("adjectives-of-not-knowing.tsv", 2)
        .ToDictionary(e => e[0], e => e[1] == "yet", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Yet = WordList.ReadSet(
        "adverbs-of-waiting.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <inheritdoc/>
    public OpenPoint? Find(Clause clause)
    {
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            for (var i = phrase.First; i < phrase.Head; i++)
            {
                if (
                    analysis.Words[i].Tag != Stts.ADJA
                    || !Unknown.TryGetValue(analysis.Words[i].Lemma, out var needsYet)
                    || !OutstandingNouns.AreQuestions(analysis, phrase.Head)
                    || (needsYet && (i == 0 || !Yet.Contains(analysis.Words[i - 1].Lemma)))
                )
                    continue;
                var first = phrase.Preposition >= 0 ? phrase.Preposition : WithAdverb(phrase.First, clause);
                var words = new WordRange(first, phrase.End);
                return new OpenPoint(string.Empty, Passage.Of(analysis.Text, analysis.SpanOf(words)))
                {
                    Because =
                    [
                        new Reason(
                            Field.OpenPoint,
                            $"{analysis.Words[i].Lemma} {analysis.Words[phrase.Head].Lemma} (adjectives-of-not-knowing.tsv)"
                        ),
                    ],
                };
            }
        }

        return null;
    }

    // "aus | bislang ungeklärter Ursache": the adverb, and the preposition before it.
    private int WithAdverb(int first, Clause clause)
    {
        var at = first;
        while (at - 1 >= clause.First && Yet.Contains(analysis.Words[at - 1].Lemma))
            at--;
        return at - 1 >= clause.First && analysis.Words[at - 1].Tag is Stts.APPR or Stts.APPRART ? at - 1 : at;
    }
}
