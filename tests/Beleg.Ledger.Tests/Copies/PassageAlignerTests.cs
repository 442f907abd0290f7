using Beleg.Ledger.Copies;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Copies;

public sealed class PassageAlignerTests
{
    [Fact]
    public void Sentences_in_another_order_are_found()
    {
        var sentences = Texts.Sentences(Texts.Bridge);
        var turned = $"{sentences[3]} Das kommt überraschend. {sentences[0]}";
        var passages = PassageAligner.Align(Texts.Bridge, turned);
        passages.Select(p => p.InA.Of(Texts.Bridge).ToString()).ShouldBe([sentences[0][..^1], sentences[3][..^1]]);
        passages.Select(p => p.InB.Of(turned).ToString()).ShouldBe([sentences[0][..^1], sentences[3][..^1]]);
    }

    [Theory]
    [InlineData("Fachleute des Landesamts prüfen, ob die Fahrbahn noch trägt.", 9)]
    [InlineData("Fachleute des Landesamts prüfen derzeit, ob die Fahrbahn noch trägt.", 9)]
    [InlineData("Fachleute des Landesamts prüfen nun auch, ob die Fahrbahn noch trägt.", 10)]
    public void A_word_dropped_replaced_or_put_in_does_not_part_a_passage(string changed, int words)
    {
        var passage = PassageAligner.Align(Texts.Bridge, changed).ShouldHaveSingleItem();
        passage.Words.ShouldBe(words);
        passage.InB.Of(changed).ToString().ShouldBe(changed[..^1]);
        passage.InA.Of(Texts.Bridge).ToString().ShouldBe(Texts.Sentences(Texts.Bridge)[2][..^1]);
    }

    [Fact]
    public void Two_words_changed_part_a_passage() =>
        PassageAligner
            .Align(
                Texts.Bridge,
                "Die Brücke über den Fluss bei Altdorf war seit dem frühen Morgen für alle Fahrzeuge gesperrt."
            )
            .Select(p => p.Words)
            .ShouldBe([6, 8]);

    [Fact]
    public void A_passage_is_used_once() =>
        PassageAligner.Align(Texts.Bridge, Texts.Bridge + " " + Texts.Bridge).ShouldHaveSingleItem();

    [Fact]
    public void The_longest_run_goes_before_a_shorter_one_in_front_of_it()
    {
        var a = "eins zwei drei vier fünf sechs sieben acht neun";
        var b = "eins zwei drei vier fünf sechs und anderes, dann drei vier fünf sechs sieben acht neun";
        PassageAligner.Align(a, b).ShouldHaveSingleItem().InB.Of(b).ToString().ShouldStartWith("drei vier");
    }

    [Fact]
    public void Repeated_words_are_paired_one_to_one()
    {
        var many = string.Concat(Enumerable.Repeat("Haus ", 200_000));
        PassageAligner.Align(many, many[..^5]).ShouldHaveSingleItem().Words.ShouldBe(199_999);
        PassageAligner.Align(many, many + "Hof").ShouldHaveSingleItem().Words.ShouldBe(200_000);
    }

    [Fact]
    public void A_run_of_one_word_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PassageAligner.Align("Haus", "Haus", 1));

    [Fact]
    public void Passages_of_any_texts_lie_in_them_apart_with_words_that_are_equal() =>
        Texts.Check(
            (a, b) =>
            {
                var passages = PassageAligner.Align(a, b);
                Apart([.. passages.Select(p => p.InA)], a);
                Apart([.. passages.Select(p => p.InB)], b);
                foreach (var passage in passages)
                {
                    passage.Words.ShouldBeGreaterThanOrEqualTo(PassageAligner.ShortestRun);
                    var (inA, inB) = (Words(passage.InA.Of(a)), Words(passage.InB.Of(b)));
                    CommonSubsequence(inA, inB).ShouldBeGreaterThanOrEqualTo(passage.Words);
                    (inA[0], inA[^1]).ShouldBe((inB[0], inB[^1]));
                }
            }
        );

    [Fact]
    public void What_is_found_does_not_hang_on_which_text_comes_first() =>
        Texts.Check(
            (a, b) =>
                PassageAligner
                    .Align(b, a)
                    .Select(p => p.Mirrored)
                    .OrderBy(p => p.InA)
                    .ShouldBe(PassageAligner.Align(a, b))
        );

    [Fact]
    public void A_text_is_one_passage_with_itself() =>
        Texts.Check(
            (a, _) =>
            {
                var words = Words(a);
                if (words.Count < PassageAligner.ShortestRun)
                    PassageAligner.Align(a, a).ShouldBeEmpty();
                else
                    PassageAligner.Align(a, a).ShouldHaveSingleItem().Words.ShouldBe(words.Count);
            }
        );

    private static void Apart(Span[] spans, string text)
    {
        var end = 0;
        foreach (var span in spans.Order())
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(end);
            span.End.ShouldBeInRange(span.Start + 1, text.Length);
            end = span.End;
        }
    }

    private static List<ulong> Words(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        var scanner = new WordScanner(text);
        while (scanner.Next())
            words.Add(scanner.Hash);
        return words;
    }

    private static int CommonSubsequence(List<ulong> a, List<ulong> b)
    {
        var row = new int[b.Count + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
                (diagonal, row[j]) = (row[j], word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
        }

        return row[^1];
    }
}
