using Beleg.German;
using Beleg.Statements.Network;
using Beleg.Tests.German;

namespace Beleg.Tests.Statements.Network;

public sealed class PartDecoderTests
{
    private const int Content = 1;
    private const int Frame = 2;

    // Words that each are a phrase of their own.
    private static readonly PhraseEdges Edges = new(
        GermanModels.Analyzer.Analyze(string.Concat(Enumerable.Repeat("wir ", 30)))
    );

    // What each word looks like by itself: c content, f frame, anything else neither; sure, but not beyond all doubt.
    private static float[] Scores(string words, int speaker = -1, int cue = -1)
    {
        var scores = new float[words.Length * AttributionAnswers.PartScores];
        for (var w = 0; w < words.Length; w++)
        {
            var row = scores.AsSpan(w * AttributionAnswers.PartScores, AttributionAnswers.PartScores);
            row[
                words[w] switch
                {
                    'c' => Content,
                    'f' => Frame,
                    _ => 0,
                }
            ] = 2;
            row[AttributionAnswers.Speaker + (w == speaker ? 1 : 0)] = 2;
            row[AttributionAnswers.Cue + (w == cue ? 1 : 0)] = 2;
            row[AttributionAnswers.Addressee] = 2;
        }

        return scores;
    }

    private static DecodedParts Decode(string words, int anchor, int speaker = -1, int cue = -1) =>
        new PartDecoder(Edges).Decode(Scores(words, speaker, cue), new WordRange(10, 10 + words.Length), 10 + anchor);

    [Fact]
    public void A_frame_before_the_content()
    {
        var parts = Decode("..fff.ccc..", anchor: 6);
        parts.Frame.ShouldBe([new WordRange(12, 15)]);
        parts.Content.ShouldBe([new WordRange(16, 19)]);
    }

    [Fact]
    public void A_frame_after_the_content()
    {
        var parts = Decode(".ccc.ff..", anchor: 1);
        parts.Content.ShouldBe([new WordRange(11, 14)]);
        parts.Frame.ShouldBe([new WordRange(15, 17)]);
    }

    [Fact]
    public void A_frame_inside_the_content_leaves_a_gap_in_it()
    {
        var parts = Decode("ccfffcc.", anchor: 0);
        parts.Content.ShouldBe([new WordRange(10, 12), new WordRange(15, 17)]);
        parts.Frame.ShouldBe([new WordRange(12, 15)]);
    }

    [Fact]
    public void The_content_begins_at_the_anchor_whatever_the_words_look_like()
    {
        Decode("cc.cc", anchor: 3).Content.ShouldBe([new WordRange(13, 15)]);
        Decode("..f.", anchor: 2).Content.ShouldBe([new WordRange(12, 13)]);
    }

    [Fact]
    public void A_word_that_stands_out_does_not_tear_the_content()
    {
        Decode("ccc.cccc", anchor: 0).Content.ShouldBe([new WordRange(10, 18)]);
        Decode("cc......cc", anchor: 0).Content.ShouldBe([new WordRange(10, 12)]);
    }

    [Fact]
    public void A_frame_around_the_content_has_a_run_on_either_side()
    {
        var parts = Decode("f.ff.ccc.f.f", anchor: 5);
        parts.Content.ShouldBe([new WordRange(15, 18)]);
        parts.Frame.Length.ShouldBe(2);
    }

    [Fact]
    public void The_anchor_may_be_the_last_or_the_only_word()
    {
        Decode("ff.c", anchor: 3).Content.ShouldBe([new WordRange(13, 14)]);
        Decode("c", anchor: 0).Content.ShouldBe([new WordRange(10, 11)]);
    }

    [Fact]
    public void Parts_that_no_word_looks_like_are_empty()
    {
        var parts = Decode("..cc", anchor: 2);
        parts.Frame.ShouldBeEmpty();
        parts.Speaker.ShouldBeEmpty();
        parts.Cue.ShouldBeEmpty();
        parts.Addressee.ShouldBeEmpty();
    }

    [Fact]
    public void Speaker_and_cue_are_told_word_by_word()
    {
        var parts = Decode("fff.cc", anchor: 4, speaker: 0, cue: 2);
        parts.Speaker.ShouldBe([new WordRange(10, 11)]);
        parts.Cue.ShouldBe([new WordRange(12, 13)]);
    }
}
