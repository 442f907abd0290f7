using Beleg.Sources;
using Beleg.Tests.German;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Sources;

public sealed class SourceRegisterTests
{
    [Fact]
    public void Who_is_asked_for_later_gets_the_next_id()
    {
        var told = Told.Of("[Jan Nowak] sagte, Litauen bekomme einen Kredit von der Weltbank.");
        var bank = Passage.Of(told.Text, SpanOf(told.Text, "der Weltbank"));
        told.Register.SourcesOf(bank).ShouldBe(["q2"]);
        told.Register.SourcesOf(bank).ShouldBe(["q2"]);
        told.Register.Close().Sources[1].Name.ShouldBe("Weltbank");
    }

    [Fact]
    public void A_speaker_asked_for_again_keeps_the_id()
    {
        var told = Told.Of("[Jan Nowak] sagte ab. Das unterschrieb Nowak.");
        told.Register.SourcesOf(Passage.Of(told.Text, new Span(told.Text.Length - 6, told.Text.Length - 1)))
            .ShouldBe(["q1"]);
    }

    [Fact]
    public void A_passage_that_means_nobody_has_no_source()
    {
        var told = Told.Of("[Jan Nowak] sagte gestern ab.");
        told.Register.SourcesOf(Passage.Of(told.Text, SpanOf(told.Text, "gestern"))).ShouldBeEmpty();
    }

    [Fact]
    public void Any_text_with_any_passages_is_resolved() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (text, seed) =>
                {
                    var report = $"{text.Get} Der Minister Jan Nowak, {text.Get} und er";
                    var start = seed.Get % report.Length;
                    var told = Told.Of(report.Replace('[', ' ').Replace(']', ' ').Insert(start, "[") + "]");
                    foreach (var mention in told.Sources.Mentions)
                        mention.Span.End.ShouldBeLessThanOrEqualTo(told.Text.Length);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("der Minister ")]
    [InlineData("er ")]
    [InlineData("Polen und ")]
    [InlineData("des Ministeriums ")]
    public void A_text_of_one_thing_many_times_is_resolved(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 4000));
        SourceResolver.Resolve(GermanModels.Analyzer.Analyze(text), []).Sources.ShouldBeEmpty();
    }

    private static Span SpanOf(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new Span(start, start + part.Length);
    }
}
