using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.German;

public sealed class GermanAnalyzerTests
{
    [Fact]
    public void Every_token_becomes_a_word_that_lies_in_the_text() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                text =>
                {
                    var analysis = GermanModels.Analyzer.Analyze(text.Get);
                    return analysis.Words.All(w =>
                            w.Span.Start >= 0 && w.Span.End <= text.Get.Length && w.Lemma.Length > 0
                        )
                        && analysis.Sentences.Sum(s => s.End - s.First) == analysis.Words.Length;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("Ä")]
    [InlineData("„")]
    [InlineData("\n")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    [InlineData("a, ")]
    [InlineData("der ")]
    [InlineData("teilte mit ")]
    [InlineData("- ")]
    [InlineData("a-")]
    public void A_text_of_one_thing_many_times_is_analysed(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, (1 << 15) / part.Length));

        GermanModels.Analyzer.Analyze(text).Text.ShouldBe(text);
    }

    [Fact]
    public void Many_threads_share_one_analyzer_and_agree()
    {
        const string Text = "Die Ministerin wies den Vorwurf zurück. Sie habe davon nichts gewusst.";
        var alone = GermanModels.Analyzer.Analyze(Text).Words;

        Parallel.For(0, 50, _ => GermanModels.Analyzer.Analyze(Text).Words.SequenceEqual(alone).ShouldBeTrue());
    }

    [Theory]
    [InlineData("Der Sprecher hat nicht im Büro geschlafen.", "DET NOUN AUX PART ADP NOUN VERB PUNCT")]
    [InlineData("„Der Kanal ist frei“, meinte sie.", "PUNCT DET NOUN AUX ADJ PUNCT PUNCT VERB PRON PUNCT")]
    public void Words_have_the_parts_of_speech_of_Universal_Dependencies(string text, string tags) =>
        string.Join(' ', GermanModels.Analyzer.Analyze(text).Words.Select(w => w.Universal)).ShouldBe(tags);

    [Theory]
    [InlineData("Er habe davon nichts gewusst.", "habe", "Mood", "Sub")]
    [InlineData("Er habe davon nichts gewusst.", "habe", "Person", "3")]
    [InlineData("Sie kamen mit Waffen.", "Waffen", "Case", "Dat")]
    public void Words_have_the_features_of_Universal_Dependencies(
        string text,
        string surface,
        string attribute,
        string value
    ) =>
        GermanModels
            .Analyzer.Analyze(text)
            .Words.First(w => w.Span.Of(text).SequenceEqual(surface))
            .Morphology.Value(attribute)
            .ShouldBe(value);

    [Fact]
    public void A_text_that_is_cut_already_keeps_its_cuts()
    {
        const string Text = "Der Arzt (Dr. Vogt) kam.  Er half";
        ImmutableArray<Token> tokens =
        [
            new(new Span(0, 3), TokenKind.Word),
            new(new Span(4, 8), TokenKind.Word),
            new(new Span(9, 19), TokenKind.Word),
            new(new Span(20, 24), TokenKind.Word),
            new(new Span(26, 28), TokenKind.Word),
            new(new Span(29, 33), TokenKind.Word),
        ];
        ImmutableArray<Sentence> sentences =
        [
            new(0, 4, new Span(0, 24), 0, IsHeading: false),
            new(4, 6, new Span(26, 33), 1, IsHeading: false),
        ];

        var analysis = GermanModels.Analyzer.Analyze(Text, tokens, sentences);

        analysis.Words.Select(w => w.Span).ShouldBe(tokens.Select(t => t.Span));
        analysis.Sentences.ShouldBe(sentences);
    }

    [Fact]
    public void Cuts_that_do_not_fit_the_text_are_refused()
    {
        const string Text = "Er half";
        ImmutableArray<Token> tokens = [new(new Span(0, 2), TokenKind.Word), new(new Span(3, 7), TokenKind.Word)];
        ImmutableArray<Sentence> whole = [new(0, 2, new Span(0, 7), 0, IsHeading: false)];
        ImmutableArray<Sentence> half = [new(0, 1, new Span(0, 2), 0, IsHeading: false)];
        ImmutableArray<Sentence> twice = [whole[0], half[0]];

        GermanModels.Analyzer.Analyze(Text, tokens, whole).Words.Length.ShouldBe(2);
        Refused(tokens, half);
        Refused(tokens, twice);
        Refused([tokens[1], tokens[0]], whole);
        Refused([tokens[0], tokens[1] with { Span = new Span(3, 8) }], whole);
        Refused([tokens[0], tokens[1] with { Span = new Span(3, 3) }], whole);

        static void Refused(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) =>
            Should.Throw<ArgumentException>(() => GermanModels.Analyzer.Analyze(Text, tokens, sentences));
    }

    [Fact]
    public void A_folder_without_models_is_told()
    {
        var fault = Should.Throw<FaultException>(() => GermanAnalyzer.Load(Path.GetTempPath())).Fault;

        fault.Code.ShouldBe(FaultCode.ModelMissing);
    }
}
