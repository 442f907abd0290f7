using Beleg.German.Network;

namespace Beleg.Tests.German.Network;

public sealed class WordStatesTests
{
    [Fact]
    public void What_is_kept_comes_back_to_a_few_thousandths()
    {
        var states = new WordStates(2, 32);
        float[] kept = [.. Enumerable.Range(0, 32).Select(i => (i - 16) / 7f)];
        states.Keep(1, kept);
        var read = new float[32];
        states.Write(1, read);
        for (var i = 0; i < kept.Length; i++)
            read[i].ShouldBe(kept[i], 0.0002f);
        states.Write(0, read);
        read.ShouldAllBe(v => v == 0);
    }

    [Fact]
    public void What_is_too_large_is_cut()
    {
        var states = new WordStates(1, 16);
        states.Keep(0, [.. Enumerable.Repeat(1000f, 8), .. Enumerable.Repeat(-1000f, 8)]);
        var read = new float[16];
        states.Write(0, read);
        read[0].ShouldBe(8, 0.001f);
        read[15].ShouldBe(-8, 0.001f);
    }

    [Fact]
    public void Every_word_of_a_text_has_states_of_its_own()
    {
        var analysis = GermanModels.Analyzer.Analyze("Die Bank sagte, die Bank sei leer. Nein.");
        var first = new float[analysis.States.Size];
        var second = new float[analysis.States.Size];
        analysis.States.Write(1, first);
        analysis.States.Write(5, second);
        first.ShouldContain(v => v != 0);
        // One word, and so one vector; but in another place.
        first.ShouldNotBe(second);
    }
}
