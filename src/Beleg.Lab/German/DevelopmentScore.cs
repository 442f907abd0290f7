using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;
using Beleg.Lab.German.Data;
using Beleg.Text;

namespace Beleg.Lab.German;

/// <summary>
/// Measures the analysis of given tokens on the development parts of the corpora: the share of tokens with the right tags, features,
/// lemma, head and relation, and of names found. Counted as the shared evaluation of treebanks counts: relations up to the
/// colon, heads without punctuation, features and lemma not of tokens that hold two words.
/// </summary>
internal sealed class DevelopmentScore
{
    private const int ShownMistakes = 25;
    private readonly Dictionary<string, (int Right, int All)> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> mistakes = new(StringComparer.Ordinal);
    private readonly GermanAnalyzer analyzer;

    private DevelopmentScore(GermanAnalyzer analyzer)
    {
        this.analyzer = analyzer;
    }

    /// <summary>Measures the models of a folder.</summary>
    public static void Write(string dataFolder, string modelFolder, TextWriter log)
    {
        var corpora = Corpora.Read(dataFolder);
        var score = new DevelopmentScore(GermanAnalyzer.Load(modelFolder));
        foreach (var sentence in corpora.GsdDevelopment)
            score.AddTree(sentence);
        var names = new Agreement(0, 0, 0);
        foreach (var sentence in corpora.NamesDevelopment)
            names += Agreement.Of(NamesOf(sentence), score.NamesFound(sentence));
        score.Write(log);
        log.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"names: F1 {100 * names.F1:F2} %, P {100 * names.Precision:F2}, R {100 * names.Recall:F2}"
            )
        );
    }

    private Analysis Analyse(IEnumerable<string> forms)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var form in forms)
        {
            tokens.Add(new Token(new Span(text.Length, text.Length + form.Length), Tokenizer.KindOf(form)));
            text.Append(form).Append(' ');
        }

        var whole = new Sentence(0, tokens.Count, new Span(0, text.Length - 1), Paragraph: 0, IsHeading: false);
        return analyzer.Analyze(text.ToString(), tokens.ToImmutable(), [whole]);
    }

    private void AddTree(List<TreebankToken> gold)
    {
        var told = Analyse(gold.Select(t => t.Form));
        for (var i = 0; i < gold.Count; i++)
        {
            var (token, word, dependency) = (gold[i], told.Words[i], told.Dependencies[i]);
            Count("UPOS", token.Upos, word.Universal.ToString());
            Count("XPOS", (SttsNames.Parse(token.Xpos) ?? Stts.XY).ToString(), word.Tag.ToString());
            if (token.Xpos != "APPRART")
            {
                var features = Morphology.Parse(token.Features);
                Count("features", features.Equals(word.Morphology));
                Count("lemma", token.Lemma == word.Lemma);
                if (features.Value("Mood") is { } mood)
                {
                    Count("mood", mood == word.Morphology.Value("Mood"));
                    if (mood == "Sub")
                        Count("Konjunktiv", word.Morphology.Value("Mood") == mood);
                }
            }

            if (token.Upos == "PUNCT")
                continue;
            var isHead = dependency.Head == token.Head;
            Count("head (UAS)", isHead);
            Count(
                "head and relation (LAS)",
                isHead && Universal(RelationNames.Of(dependency.Relation)) == Universal(token.Relation)
            );
        }
    }

    private static string Universal(string relation) => relation.Split(':')[0];

    private IEnumerable<(int, int, NameKind)> NamesFound(IReadOnlyList<NamedToken> sentence) =>
        Analyse(sentence.Select(t => t.Form)).Names.Select(n => (n.First, n.End, n.Kind));

    private static IEnumerable<(int, int, NameKind)> NamesOf(NamedToken[] sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (NameTags.Parse(sentence[i].Name) is var tag && tag == NameTag.Outside)
                continue;
            var end = i + 1;
            while (end < sentence.Length && NameTags.GoesOn(NameTags.Parse(sentence[end].Name)))
                end++;
            yield return (i, end, TaggedNameRule.KindOf(tag));
            i = end - 1;
        }
    }

    private void Count(string what, string gold, string told)
    {
        Count(what, gold == told);
        if (gold == told)
            return;
        var mistake = $"{what}: {gold} told as {told}";
        mistakes[mistake] = mistakes.GetValueOrDefault(mistake) + 1;
    }

    private void Count(string what, bool isRight)
    {
        var (right, all) = counts.GetValueOrDefault(what);
        counts[what] = (right + (isRight ? 1 : 0), all + 1);
    }

    private void Write(TextWriter log)
    {
        foreach (var (what, (right, all)) in counts)
            log.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{what}: {100.0 * right / all:F2} % ({right} of {all})")
            );
        var common = mistakes.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal);
        foreach (var (mistake, times) in common.Take(ShownMistakes))
            log.WriteLine($"  {mistake}: {times}");
    }
}
