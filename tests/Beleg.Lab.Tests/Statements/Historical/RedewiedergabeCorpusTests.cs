using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Historical;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Statements.Historical;

public sealed class RedewiedergabeCorpusTests
{
    private const string Header = "# tok\tnormtok\tlemma\tpos\trfpos\tsentstart\tstwr\tframe\tspeaker\tintexpr\tnote\n";

    private static string Row(
        string token,
        string statements = "-",
        string frame = "-",
        string speaker = "-",
        string cue = "-"
    ) => $"{token}\t-\t-\t-\t-\tno\t{statements}\t{frame}\t{speaker}\t{cue}\t-\n";

    private static ImmutableArray<QuotationDocument> Read(string content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            return [.. RedewiedergabeCorpus.Read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Words(QuotationDocument document, ImmutableArray<Span> spans) =>
        string.Join(" ", spans.Select(s => s.Of(document.Text).ToString()));

    [Fact]
    public void Parts_with_one_number_are_one_statement()
    {
        var documents = Read(
            Header
                + "# file brief.tsv\n"
                + Row("Der", frame: "frame.4", speaker: "speaker.4")
                + Row("Müller", frame: "frame.4", speaker: "speaker.4")
                + Row("schrieb", frame: "frame.4", cue: "intexpr.4")
                + Row(",", frame: "frame.4")
                + Row("es", "indirect.writing.4")
                + Row("regne", "indirect.writing.4")
                + Row(".")
        );
        var document = documents.ShouldHaveSingleItem();
        document.Id.ShouldBe("brief.tsv");
        document.Text.ShouldBe("Der Müller schrieb, es regne.");
        var statement = document.Statements.ShouldHaveSingleItem();
        (statement.Type, statement.Medium).ShouldBe((StatementType.Indirect, Medium.Writing));
        Words(document, statement.Content).ShouldBe("es regne");
        Words(document, statement.Speaker).ShouldBe("Der Müller");
        Words(document, statement.Cue).ShouldBe("schrieb");
        Words(document, statement.Frame).ShouldBe("Der Müller schrieb ,");
    }

    [Fact]
    public void A_speaker_may_belong_to_several_statements_and_a_word_to_two()
    {
        var document = Read(
                "# file a\n"
                    + Row("Er", frame: "frame.1", speaker: "speaker.1_2")
                    + Row("sage", "indirect.speech.1|direct.speech.2")
            )
            .ShouldHaveSingleItem();
        document.Statements.Select(s => s.Type).ShouldBe([StatementType.Indirect, StatementType.Direct]);
        document.Statements.ShouldAllBe(s => Words(document, s.Speaker) == "Er");
    }

    [Fact]
    public void What_nobody_says_is_no_statement()
    {
        var document = Read(
                "# file a\n"
                    + Row("kalt", "indirect.thought.1.border=percept")
                    + Row("träumt", "freeIndirect.thought.2")
                    + Row("flüstert", "reported.speech.3.metaph")
                    + Row("klagt", "reported.speech.4.nonfact")
            )
            .ShouldHaveSingleItem();
        document.Statements.ShouldHaveSingleItem().Type.ShouldBe(StatementType.Reported);
    }

    [Fact]
    public void Every_file_is_a_document() =>
        Read("# file a\n" + Row("Ja") + "# file b\n" + Row("Nein")).Select(d => d.Text).ShouldBe(["Ja", "Nein"]);

    [Theory]
    [InlineData("# file a\nWort\tWort\n")]
    [InlineData("Wort\t-\t-\t-\t-\t-\t-\t-\t-\t-\n")]
    public void A_line_that_is_none_is_a_fault(string content) =>
        Should.Throw<FaultException>(() => Read(content)).Fault.Code.ShouldBe(FaultCode.DataUnusable);
}
