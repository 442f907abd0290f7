using Beleg.Faults;
using Beleg.German;
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

    [Fact]
    public void A_folder_without_models_is_told()
    {
        var fault = Should.Throw<FaultException>(() => GermanAnalyzer.Load(Path.GetTempPath())).Fault;

        fault.Code.ShouldBe(FaultCode.ModelMissing);
    }
}
