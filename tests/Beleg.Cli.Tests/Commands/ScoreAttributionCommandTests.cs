namespace Beleg.Cli.Tests.Commands;

public sealed class ScoreAttributionCommandTests : IDisposable
{
    // One statement is found as it is marked, of one the speaker is not marked, and one is marked where none is.
    private const string Corpus = """
        {"id": "damm", "text": "Der Damm halte, sagte die Sprecherin.", "annotations": [{"type": "Indirect", "medium": "Speech", "quote": {"spans": [[0, 14]]}, "speaker": {"spans": [[22, 36]]}, "cue": {"spans": [[16, 21]]}}]}
        {"id": "wehr", "text": "😀\n\nDer Damm halte, sagte die Sprecherin. Es regnet.", "annotations": [{"type": "Indirect", "medium": "Speech", "quote": {"spans": [[3, 17]]}}, {"type": "Reported", "medium": "none", "quote": {"spans": [[41, 51]]}}]}
        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void All_statements_are_scored_then_those_of_each_kind()
    {
        var outcome = Score();
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        var lines = outcome.Output.Split('\n');
        lines[0].ShouldBe("all: 3 gold, 2 found; 2 paired, 1 missed, 0 spurious");
        lines[1].ShouldBe("                   P       R      F1");
        lines[2].ShouldBe("  quote       100.00   66.67   80.00");
        lines.ShouldContain("  speaker      50.00  100.00   66.67");
        lines.ShouldContain("  type        100.00   66.67   80.00");
        lines.ShouldContain("  usable       50.00   33.33   40.00");
        lines.ShouldContain("Indirect: 2 gold, 2 found; 2 paired, 0 missed, 0 spurious");
        lines.ShouldContain("Reported: 1 gold, 0 found; 0 paired, 1 missed, 0 spurious");
        lines.ShouldContain("top level: 3 gold, 2 found; 2 paired, 1 missed, 0 spurious");
        lines.ShouldContain("nested: 0 gold, 0 found; 0 paired, 0 missed, 0 spurious");
        outcome.Output.ShouldNotContain("wehr");
    }

    [Fact]
    public void The_worst_documents_are_gone_into_without_their_words()
    {
        var outcome = Score("--worst", "5");
        outcome.Output.ShouldEndWith(
            "\nwehr: 2 not usable\n  wehr [3, 17) Indirect: speaker spurious\n  wehr [41, 51) Reported: missed\n"
        );
        outcome.Output.ShouldNotContain("damm:");
        outcome.Output.ShouldNotContain("Damm");
    }

    [Fact]
    public void An_id_cannot_steer_the_terminal() =>
        Workplace
            .Run(
                "lab",
                "score",
                "attribution",
                "--worst",
                "1",
                "--gold",
                place.Put("gold.jsonl", Corpus.Replace("\"wehr\"", "\"\\u001b[2J\"", StringComparison.Ordinal))
            )
            .Output.ShouldNotContain('\e');

    [Fact]
    public void A_malformed_statement_is_told_with_its_line()
    {
        var gold = place.Put("gold.jsonl", Corpus.Replace("Reported", "Repeated", StringComparison.Ordinal));
        var outcome = Workplace.Run("lab", "score", "attribution", "--gold", gold);
        (outcome.Code, outcome.Output).ShouldBe((1, ""));
        outcome.Error.ShouldStartWith("BLG2003: ");
        outcome.Error.ShouldContain("line 2");
    }

    [Fact]
    public void A_folder_without_models_is_told() => Score("--models", place.Folder).Error.ShouldStartWith("BLG2001: ");

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_number_of_documents_is_one(string worst)
    {
        var outcome = Score("--worst", worst);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith("BLG3001: ");
    }

    private Outcome Score(params string[] options) =>
        Workplace.Run(["lab", "score", "attribution", "--gold", place.Put("gold.jsonl", Corpus), .. options]);
}
