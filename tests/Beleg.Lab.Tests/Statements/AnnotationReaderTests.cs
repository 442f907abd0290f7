using Beleg.Faults;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Statements;

public sealed class AnnotationReaderTests : IDisposable
{
    // The sign of two UTF-16 units moves every place after it.
    private const string Text = "😀 Es regne, sagte Ada. Man teilte es mit.";

    private readonly CorpusFile corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void A_statement_has_its_parts_in_utf16()
    {
        var statement = corpus
            .Read(
                Document(
                    """
                    {"type": "Indirect", "medium": "Speech", "isNested": true, "quote": {"spans": [[2, 10]]},
                     "speaker": {"spans": [[18, 21]], "text": "Ada"}, "cue": {"spans": [[12, 17]]},
                     "frame": {"spans": [[12, 21]]}, "addressee": {"spans": []}}
                    """
                )
            )[0]
            .Statements.ShouldHaveSingleItem();
        (statement.Type, statement.Medium, statement.IsNested).ShouldBe((StatementType.Indirect, Medium.Speech, true));
        Words(statement.Content).ShouldBe(["Es regne"]);
        Words(statement.Speaker).ShouldBe(["Ada"]);
        Words(statement.Cue).ShouldBe(["sagte"]);
        Words(statement.Frame).ShouldBe(["sagte Ada"]);
        statement.Addressee.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_may_be_missing_or_null_and_have_gaps()
    {
        var statement = corpus
            .Read(
                Document(
                    """{"type": "Reported", "medium": "SW", "quote": {"spans": [[27, 33], [37, 41]]}, "speaker": null}"""
                )
            )[0]
            .Statements.ShouldHaveSingleItem();
        Words(statement.Content).ShouldBe(["teilte", "mit."]);
        statement.Speaker.ShouldBeEmpty();
        statement.Cue.ShouldBeEmpty();
        statement.IsNested.ShouldBeFalse();
    }

    [Fact]
    public void A_medium_that_nobody_could_tell_is_none() =>
        corpus
            .Read(Document("""{"type": "Direct", "medium": "none", "quote": {"spans": [[2, 10]]}}"""))[0]
            .Statements[0]
            .Medium.ShouldBeNull();

    [Fact]
    public void A_statement_without_content_is_passed_over() =>
        corpus.Read(Document("""{"type": "Direct", "medium": "SW", "quote": null}"""))[0].Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"medium": "SW", "quote": {"spans": [[2, 10]]}}""", "type")]
    [InlineData("""{"type": "Loud", "medium": "SW", "quote": {"spans": [[2, 10]]}}""", "type")]
    [InlineData("""{"type": "0", "medium": "SW", "quote": {"spans": [[2, 10]]}}""", "type")]
    [InlineData("""{"type": "Direct", "quote": {"spans": [[2, 10]]}}""", "medium")]
    [InlineData("""{"type": "Direct", "medium": "Speech, SW", "quote": {"spans": [[2, 10]]}}""", "medium")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": {"spans": [[2]]}}""", "quote")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": {"spans": [[-1, 4]]}}""", "[-1, 4]")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": {"spans": [[4, 4]]}}""", "[4, 4]")]
    [InlineData("""{"type": "Direct", "medium": "SW", "cue": {"spans": [[2, 42]]}}""", "[2, 42]")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": {}}""", "")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": [2, 10]}""", "")]
    [InlineData("""{"type": "Direct", "medium": "SW", "quote": {"spans": [["2", "10"]]}}""", "")]
    [InlineData("\"Direct\"", "")]
    public void A_malformed_statement_is_told_with_its_line(string statement, string what)
    {
        var fault = Should.Throw<FaultException>(() => corpus.Read(Document(""), "", Document(statement))).Fault;
        fault.Code.ShouldBe(FaultCode.DataUnusable);
        fault.Message.ShouldContain("line 3");
        fault.Message.ShouldContain(what);
    }

    private static string Document(string statement) =>
        $$"""{"id": "1", "text": "{{Text}}", "annotations": [{{statement.ReplaceLineEndings(" ")}}]}""";

    private static string[] Words(IEnumerable<Span> spans) => [.. spans.Select(s => s.Of(Text).ToString())];
}
