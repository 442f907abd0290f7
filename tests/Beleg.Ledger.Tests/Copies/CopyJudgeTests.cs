using Beleg.Ledger.Copies;

namespace Beleg.Ledger.Tests.Copies;

public sealed class CopyJudgeTests
{
    private const string Speech =
        "„Wir haben die Brücke erst im vergangenen Jahr für viel Geld erneuert, und nun stehen wir wieder am Anfang. "
        + "Das ist für die Menschen in Neustadt und für alle, die hier arbeiten, kaum zu ertragen“";

    private static readonly string[] Bridge = Texts.Sentences(Texts.Bridge);
    private static readonly string[] Harbour = Texts.Sentences(Texts.Harbour);

    [Fact]
    public void A_report_is_a_whole_copy_of_itself()
    {
        var verdict = CopyJudge.Judge(Texts.Bridge, Texts.Bridge).ShouldNotBeNull();
        (verdict.ShareOfA, verdict.ShareOfB).ShouldBe((1, 1));
        verdict.Passages.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_copy_that_was_shortened_reordered_and_mixed_with_others_is_found()
    {
        var copy = string.Join(' ', Harbour[0], Bridge[3], Harbour[1], Bridge[0], Harbour[2], Harbour[3]);
        var verdict = CopyJudge.Judge(Texts.Bridge, copy).ShouldNotBeNull();
        verdict.Passages.Length.ShouldBe(2);
        verdict.Words.ShouldBe(27);
        verdict.ShareOfB.ShouldBeInRange(0.3, 0.35);
        verdict.ShareOfA.ShouldBeInRange(0.4, 0.5);
    }

    [Fact]
    public void Reports_of_different_things_prove_nothing() =>
        CopyJudge.Judge(Texts.Bridge, Texts.Harbour).ShouldBeNull();

    [Fact]
    public void A_shared_quotation_is_no_proof() =>
        CopyJudge
            .Judge($"{Texts.Bridge} {Speech}, sagte die Bürgermeisterin.", $"{Texts.Harbour} Sie erklärte: {Speech}.")
            .ShouldBeNull();

    [Fact]
    public void A_quotation_is_public_speech_even_where_one_report_lost_its_marks() =>
        CopyJudge.Judge($"{Texts.Bridge} {Speech}.", $"{Texts.Harbour} {Speech.Trim('„', '“')}.").ShouldBeNull();

    [Fact]
    public void Credits_datelines_headings_and_notices_are_no_proof()
    {
        const string Head =
            "Die wichtigsten Meldungen aus dem Norden und dem Osten des Landes am Abend im Überblick\n\nBerlin (dpa) – ";
        const string Foot =
            "\n\nDieser Text enthält Material der Nachrichtenagenturen dpa, AFP, epd und KNA und wurde von der Redaktion ergänzt. "
            + "Alle Rechte vorbehalten, auch die der Vervielfältigung und der öffentlichen Zugänglichmachung.";
        CopyJudge.Judge(Head + Texts.Bridge + Foot, Head + Texts.Harbour + Foot).ShouldBeNull();
    }

    [Fact]
    public void Names_with_their_titles_and_one_sentence_are_no_proof() =>
        CopyJudge.Judge($"{Texts.Bridge} {Harbour[0]}", Texts.Harbour).ShouldBeNull();

    [Fact]
    public void A_flash_of_one_sentence_is_a_copy_where_it_is_all_there_is() =>
        CopyJudge.Judge(Bridge[0], Bridge[0].ToUpperInvariant()).ShouldNotBeNull().ShareOfA.ShouldBe(1);

    [Fact]
    public void A_long_passage_is_proof_in_a_text_of_any_length()
    {
        var report = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"wort{i}"));
        var other = report.Replace("wort", "anderes", StringComparison.Ordinal);
        var passage = $"{Texts.Bridge} {Texts.Harbour}";
        CopyJudge
            .Judge($"{report}. {passage}", $"{other}. {passage}")
            .ShouldNotBeNull()
            .ShareOfA.ShouldBeLessThan(0.05);
        CopyJudge.Judge($"{report}. {Bridge[0]} {Bridge[3]}", $"{other}. {Bridge[0]} {Bridge[3]}").ShouldBeNull();
    }

    [Fact]
    public void Any_texts_give_the_same_from_either_side() =>
        Texts.Check(
            (a, b) =>
            {
                var (verdict, back) = (CopyJudge.Judge(a, b), CopyJudge.Judge(b, a)?.Mirrored);
                (back is null).ShouldBe(verdict is null);
                if (verdict is null || back is null)
                    return;
                (back.ShareOfA, back.ShareOfB, back.Words).ShouldBe(
                    (verdict.ShareOfA, verdict.ShareOfB, verdict.Words)
                );
                back.Passages.ShouldBe(verdict.Passages);
                verdict.ShareOfA.ShouldBeInRange(0, 1);
                verdict.ShareOfB.ShouldBeInRange(0, 1);
            }
        );

    [Fact]
    public void Any_text_with_enough_words_of_its_own_is_a_whole_copy_of_itself() =>
        Texts.Check(
            (a, b) =>
            {
                var text = a + "\n\n" + Bridge[0] + "\n\n" + b;
                if (CopyJudge.Judge(text, text) is { } verdict)
                    verdict.ShareOfA.ShouldBe(1);
                else
                    ReportWords.Of(text).Own.ShouldBeLessThan(8);
            }
        );
}
