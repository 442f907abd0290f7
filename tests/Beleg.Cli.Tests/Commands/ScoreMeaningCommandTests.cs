namespace Beleg.Cli.Tests.Commands;

public sealed class ScoreMeaningCommandTests : IDisposable
{
    private const string Corpus = """
        {"id": "damm", "text": "😀\n\nDer Damm halte, sagte die Sprecherin. Rund 40 Helfer kamen."}
        """;

    // The act is not what the reader says, the rest is.
    private const string Reading = """
        {"id":"damm","statements":[{"content":[[3,17]],"act":"promises","position":"affirms","modality":"certain","via":[],"evidence":[]}],"figures":[{"span":[41,55],"value":40,"low":null,"high":null,"approximate":true,"unit":"Helfer"}],"commitments":[],"openPoints":[]}
        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void All_is_counted_then_what_is_not_doubtful()
    {
        var outcome = Score();
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        var lines = outcome.Output.Split('\n');
        lines[0].ShouldBe("reports: 1");
        lines[1].ShouldBe("                         right   found  by hand       P       R      F1");
        lines[2].ShouldBe("statements                   1       1        1   100.0   100.0   100.0");
        lines[3].ShouldBe("  act                        0       1        1     0.0     0.0     0.0");
        lines[4].ShouldBe("  position                   1       1        1   100.0   100.0   100.0");
        lines.ShouldContain("  wholly right               1       1        1   100.0   100.0   100.0");
        lines.ShouldContain("open points                  0       0        0       -       -       -");
        lines.ShouldContain("without what is doubtful");
        outcome.Output.ShouldNotContain("damm");
    }

    [Fact]
    public void The_worst_reports_are_gone_into_with_their_words() =>
        Score(Reading, "--worst", "5")
            .Output.ShouldEndWith(
                "\ndamm: 1 to look at\n  damm [3, 17) act: by hand promises; found asserts\n    Der Damm halte\n"
            );

    [Fact]
    public void What_was_doubtful_is_said_so() =>
        Score(Reading.Replace("[]}]", "[],\"doubtful\":true}]", StringComparison.Ordinal), "--worst", "1")
            .Output.ShouldContain("act (doubtful): by hand promises");

    [Fact]
    public void A_reading_of_other_reports_is_told()
    {
        var outcome = Score(Reading.Replace("\"damm\"", "\"wehr\"", StringComparison.Ordinal));
        (outcome.Code, outcome.Output).ShouldBe((1, ""));
        outcome.Error.ShouldStartWith("BLG2003: ");
        outcome.Error.ShouldContain("wehr");
    }

    [Fact]
    public void Words_cannot_steer_the_terminal() =>
        Workplace
            .Run(
                "lab",
                "score",
                "meaning",
                "--worst",
                "1",
                "--gold",
                place.Put("gold.jsonl", Corpus.Replace("Damm", "Da\\u001b", StringComparison.Ordinal)),
                "--reading",
                place.Put("reading.jsonl", Reading)
            )
            .Output.ShouldNotContain('\e');

    private Outcome Score(string reading = Reading, params string[] options) =>
        Workplace.Run([
            "lab",
            "score",
            "meaning",
            "--gold",
            place.Put("gold.jsonl", Corpus),
            "--reading",
            place.Put("reading.jsonl", reading),
            .. options,
        ]);
}
