using System.Text.Json;

namespace Beleg.Cli.Tests.Commands;

public sealed class CorpusCommandsTests : IDisposable
{
    // The sign of more than one UTF-16 unit moves every offset after it.
    private const string Said = "😀\n\nDer Damm halte, sagte die Sprecherin.";

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Each_document_becomes_a_line_with_spans_in_code_points()
    {
        var outcome = Predict(Corpus(Document("7", Said), "", Document("8", "Es regnet.")));
        outcome.Code.ShouldBe(0);
        var lines = outcome.Output.Split('\n');
        lines.Length.ShouldBe(3);
        lines[2].ShouldBeEmpty();
        var first = JsonDocument.Parse(lines[0]).RootElement;
        first.GetProperty("id").GetString().ShouldBe("7");
        var statement = first.GetProperty("statements").EnumerateArray().ShouldHaveSingleItem();
        statement.GetProperty("type").GetString().ShouldBe("Indirect");
        Words(statement, "content").ShouldBe("Der Damm halte");
        Words(statement, "speaker").ShouldBe("die Sprecherin");
        Words(statement, "cue").ShouldBe("sagte");
        statement.GetProperty("addressee").ValueKind.ShouldBe(JsonValueKind.Null);
        lines[1].ShouldBe("""{"id":"8","statements":[]}""");
    }

    [Fact]
    public void The_lines_go_into_a_file_where_one_is_named()
    {
        var corpus = Corpus(Document("7", Said));
        var file = Path.Join(place.Folder, "found.jsonl");
        Predict(corpus, "--output", file).ShouldBe(new Outcome(0, "", ""));
        File.ReadAllText(file).ShouldBe(Predict(corpus).Output);
    }

    [Fact]
    public void A_file_that_cannot_be_made_is_told() =>
        Predict(Corpus(Document("7", Said)), "--output", place.Folder).Error.ShouldStartWith("BLG3002: ");

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[1, 2]")]
    [InlineData("""{"id": 7, "text": "Es regnet."}""")]
    [InlineData("""{"id": "7"}""")]
    [InlineData("""{"id": "7", "text": null}""")]
    [InlineData("""{"id": "7", "text": "Regen", "sentences": 3}""")]
    [InlineData("""{"id": "7", "text": "Regen", "sentences": [{"charBegin": 99, "tokens": []}]}""")]
    [InlineData("""{"id": "7", "text": "Regen", "sentences": [{"charBegin": 0, "tokens": ["Schnee"]}]}""")]
    public void A_malformed_line_is_told_with_its_number(string line)
    {
        var outcome = Predict(Corpus(Document("6", "Es regnet."), line));
        (outcome.Code, outcome.Output).ShouldBe((1, ""));
        outcome.Error.ShouldStartWith("BLG2003: ");
        outcome.Error.ShouldContain("line 2");
    }

    [Fact]
    public void A_missing_or_empty_corpus_is_told()
    {
        Predict(Path.Join(place.Folder, "none.jsonl")).Error.ShouldStartWith("BLG2003: ");
        Predict(Corpus("")).Error.ShouldStartWith("BLG2003: ");
        Workplace.Run("lab", "score", "tokens", "--gold", place.Folder).Error.ShouldStartWith("BLG2003: ");
    }

    [Fact]
    public void Tokens_and_sentences_are_scored_against_the_gold()
    {
        var gold = Corpus(
            """
            {"id": "1", "text": "😀 Es regnet. Es war kalt", "sentences": [
              {"charBegin": 0, "tokens": ["😀", "Es", "regnet", "."]},
              {"charBegin": 13, "tokens": ["Es", "war kalt"]}]}
            """.ReplaceLineEndings(" ")
        );
        Workplace
            .Run("lab", "score", "tokens", "--gold", gold)
            .Output.ReplaceLineEndings("\n")
            .ShouldBe("tokens: F1 76.92, P 71.43, R 83.33\nsentences: F1 100.00, P 100.00, R 100.00\n");
    }

    [Fact]
    public void Tokens_cannot_be_scored_without_gold_tokens() =>
        Workplace
            .Run("lab", "score", "tokens", "--gold", Corpus(Document("7", Said)))
            .Error.ShouldStartWith("BLG2003: ");

    private static Outcome Predict(string corpus, params string[] options) =>
        Workplace.Run(["lab", "predict", "statements", "--gold", corpus, .. options]);

    private static string Document(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static string Words(JsonElement statement, string part)
    {
        var runes = Said.EnumerateRunes().ToArray();
        var spans = statement.GetProperty(part).GetProperty("spans").EnumerateArray();
        return string.Join(
            " ",
            spans.Select(s => string.Concat(runes[s[0].GetInt32()..s[1].GetInt32()].Select(r => r.ToString())))
        );
    }

    private string Corpus(params string[] lines) => place.Put("corpus.jsonl", string.Join('\n', lines));
}
