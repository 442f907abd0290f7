using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.Lab.German;

/// <summary>
/// The tagger's training and development sentences. Development is every tenth sentence of GSD (the tenth, twentieth, …
/// of gsd-a and gsd-b in a row); training is the rest of GSD, and PUD with tags derived.
/// </summary>
internal sealed class TaggerData
{
    private readonly ReadingFinder finder;
    private readonly FormLexicon lexicon;

    public TaggerData(string dataFolder, FormLexicon lexicon)
    {
        this.lexicon = lexicon;
        finder = new ReadingFinder(lexicon);
        var trees = Path.Combine(dataFolder, "treebank");
        var gsd = Treebank
            .Read(Path.Combine(trees, "gsd-a.conllu"))
            .Concat(Treebank.Read(Path.Combine(trees, "gsd-b.conllu")))
            .ToList();
        var train = gsd.Where((_, i) => i % 10 != 9).ToList();
        var pud = Treebank.Read(Path.Combine(trees, "pud.conllu"));

        Development = [.. gsd.Where((_, i) => i % 10 == 9).Select(s => Prepare(s, (t, _) => SttsNames.Parse(t.Xpos)))];
        var derived = new PudTags(train);
        Training =
        [
            .. train.Select(s => Prepare(s, (t, _) => SttsNames.Parse(t.Xpos))),
            .. pud.Select(s => Prepare(s, derived.Derive)),
        ];
    }

    public List<TaggedSentence> Development { get; }

    public List<TaggedSentence> Training { get; }

    private TaggedSentence Prepare(List<TreebankToken> sentence, Func<TreebankToken, WordReadings, Stts?> tagOf)
    {
        var tokens = sentence.Select(t => (Plain(t.Form), TokenKinds.Of(t.Form))).ToList();
        var (readings, cues) = new SentenceReader(finder, lexicon).Read(tokens);
        return new TaggedSentence(
            sentence,
            tokens,
            readings,
            cues,
            [.. sentence.Select((t, i) => tagOf(t, readings[i]))]
        );
    }

    // GSD writes quotation marks as TeX does.
    private static string Plain(string form) =>
        form switch
        {
            "``" => "„",
            "''" => "“",
            "--" => "–",
            _ => form,
        };
}
