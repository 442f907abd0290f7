using System.Text.Json;
using Beleg.Exchange;
using Beleg.Exchange.Tests;
using Beleg.German;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_text_is_printed_in_CoNLL_U()
    {
        var outcome = Workplace.Run("analyze", place.Put("a.txt", "Ministerin Anna Behrend wartete im Tal."));
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldStartWith(
            "# newdoc id = a\n# sent_id = s1\n# text = Ministerin Anna Behrend wartete im Tal.\n1\tMinisterin\tMinisterin\tNOUN\tNN\t"
        );
        Column(outcome, 3).ShouldBe(["NOUN", "PROPN", "PROPN", "VERB", "ADP", "NOUN", "PUNCT"]);
        Column(outcome, 4).ShouldBe(["NN", "NE", "NE", "VVFIN", "APPRART", "NN", "$."]);
        Column(outcome, 9)
            .ShouldBe([
                "TokenRange=0:10",
                "Name=B-PER|TokenRange=11:15",
                "Name=I-PER|TokenRange=16:23",
                "TokenRange=24:31",
                "TokenRange=32:34",
                "SpaceAfter=No|TokenRange=35:38",
                "TokenRange=38:39",
            ]);
    }

    [Fact]
    public void A_text_is_printed_as_json()
    {
        var outcome = Workplace.Run("analyze", place.Put("a.txt", "Sie sagen, sie haben Zeit."), "--format", "json");
        var root = JsonDocument.Parse(outcome.Output).RootElement;
        root.GetProperty("file").GetString().ShouldBe("a");
        var words = root.GetProperty("sentences")[0].GetProperty("words");
        words[4].GetProperty("form").GetString().ShouldBe("haben");
        words[4]
            .GetProperty("open")
            .GetProperty("Mood")
            .EnumerateArray()
            .Select(m => m.GetString())
            .ShouldBe(["Ind", "Sub"]);
    }

    [Fact]
    public void Several_paths_as_json_are_an_array_and_what_cannot_be_read_is_told()
    {
        var (a, b) = (place.Put("a.txt", "Eins."), place.Put("b.txt", [0x47, 0x72, 0xFC, 0xDF, 0x65]));
        var outcome = Workplace.Run("analyze", a, Path.Join(place.Folder, "no.txt"), b, "--format", "json");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG1008: ");
        outcome.Error.Count('\n').ShouldBe(1);
        var texts = JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray().ToList();
        texts.Select(t => t.GetProperty("file").GetString()).ShouldBe(["a", "b"]);
        texts[1].GetProperty("text").GetString().ShouldBe("Grüße");
        texts[1].GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("BLG1004");
    }

    [Fact]
    public void Several_paths_in_CoNLL_U_are_documents_one_after_the_other()
    {
        place.Put("a.txt", "Eins.");
        place.Put("b.txt", [0x47, 0x72, 0xFC, 0xDF, 0x65]);
        var outcome = Workplace.Run("analyze", place.Folder);
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldStartWith("BLG1004: ");
        outcome.Output.ShouldContain("# newdoc id = a\n# sent_id = s1\n");
        outcome.Output.ShouldContain("\n\n# newdoc id = b\n# sent_id = s2\n");
    }

    [Theory]
    [InlineData("Es regnet .\nWir warten , sagte er .\n")]
    [InlineData("---\ntitle: x\n---\ndate 2024-10 Eins\n")]
    [InlineData("12\u00A0000 Euro\n\n a  b \n")]
    [InlineData("`` Ja '' -- *unklar* 😀😀 \u2028 \u200B a\tb\n")]
    public void Given_sentences_and_tokens_come_back(string input)
    {
        var expected = input.TrimEnd('\n').Split('\n').Select(l => l.Split(' ')).ToList();
        var json = Run(input, "analyze", "-", "--pretokenized", "--format", "json");
        json.Code.ShouldBe(0);
        JsonDocument
            .Parse(json.Output)
            .RootElement.GetProperty("sentences")
            .EnumerateArray()
            .Select(s =>
                s.GetProperty("words").EnumerateArray().Select(w => w.GetProperty("form").GetString()!).ToArray()
            )
            .ShouldBe(expected);

        var conllu = Run(input, "analyze", "-", "--pretokenized");
        conllu.Code.ShouldBe(0);
        conllu
            .Output.TrimEnd('\n')
            .Split("\n\n")
            .Select(b => b.Split('\n').Count(l => char.IsAsciiDigit(l[0])))
            .ShouldBe(expected.Select(l => l.Length));
    }

    [Fact]
    public void Any_given_tokens_can_be_analysed()
    {
        var analyzer = GermanAnalyzer.Load(Workplace.Models);
        Prop.ForAll(
                Texts.Any,
                input =>
                {
                    var given = PretokenizedText.Read(input);
                    return analyzer.Analyze(given.Text, given.Tokens, given.Sentences).Words.Length
                        == given.Tokens.Length;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("", "BLG1001: -: There is no text in it.\n")]
    [InlineData("a\0b", "BLG1002: -: ")]
    public void What_is_no_text_is_told(string input, string error)
    {
        foreach (var option in (string[])["--format=conllu", "--format=json", "--pretokenized"])
        {
            var outcome = Run(input, "analyze", "-", option);
            outcome.Code.ShouldBe(1);
            outcome.Output.ShouldBeEmpty();
            outcome.Error.ShouldStartWith(error);
        }
    }

    [Fact]
    public void Missing_models_are_told_and_end_the_run()
    {
        var outcome = Workplace.Run("analyze", place.Put("a.txt", "Text"), "--models", place.Folder);
        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("BLG2001: ");
    }

    private static Outcome Run(string input, params string[] args) =>
        Workplace.Run(_ => throw new InvalidOperationException("Nothing is read."), input, args);

    private static IEnumerable<string> Column(Outcome outcome, int column) =>
        outcome.Output.Split('\n').Where(l => l.Contains('\t')).Select(l => l.Split('\t')[column]);
}
