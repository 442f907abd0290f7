using System.Text.Json.Nodes;
using Beleg.Lab.Statements;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Statements;

/// <summary>What docs/annotations.md shows can be used as it stands.</summary>
public sealed class AnnotationDocumentTests : IDisposable
{
    private readonly CorpusFile corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void The_example_is_read_with_the_words_it_means()
    {
        var document = corpus.Read(JsonNode.Parse(Example())!.ToJsonString()).ShouldHaveSingleItem();
        document
            .Statements.Select(s => (s.Type, s.Medium, s.IsNested, Words(document, s.Content)))
            .ShouldBe([
                (StatementType.Direct, Medium.Speech, false, "„Der Damm hält“"),
                (StatementType.IndirectFreeIndirect, Medium.Speech, false, "Er sei „frisch abgedichtet“ worden."),
                (StatementType.Direct, Medium.Speech, true, "„frisch abgedichtet“"),
            ]);
        document.Statements.ShouldAllBe(s => Words(document, s.Speaker) == "Bürgermeisterin Ada Quell");
        var first = document.Statements[0];
        Words(document, first.Cue).ShouldBe("sagte");
        Words(document, first.Frame).ShouldBe("sagte Bürgermeisterin Ada Quell den Anwohnern");
        Words(document, first.Addressee).ShouldBe("den Anwohnern");
    }

    [Fact]
    public void Every_type_and_medium_is_told()
    {
        var page = Page();
        foreach (var name in Enum.GetNames<StatementType>().Concat(Enum.GetNames<Medium>()))
            page.ShouldContain($"`{name}`");
    }

    private static string Page() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "annotations.md"));

    private static string Example() =>
        string.Join(
            '\n',
            Page()
                .ReplaceLineEndings("\n")
                .Split('\n')
                .SkipWhile(l => l != "```json")
                .Skip(1)
                .TakeWhile(l => l != "```")
        );

    private static string Words(QuotationDocument document, IEnumerable<Span> spans) =>
        string.Join(" … ", spans.Select(s => s.Of(document.Text).ToString()));
}
