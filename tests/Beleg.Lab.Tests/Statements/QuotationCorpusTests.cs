using Beleg.Faults;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Tests.Statements;

public sealed class QuotationCorpusTests : IDisposable
{
    private readonly CorpusFile corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Each_line_that_is_not_blank_is_a_document()
    {
        var documents = corpus.Read("""{"id": "a", "text": "Es regnet."}""", " ", """{"id": "b", "text": ""}""");
        documents.Select(d => (d.Id, d.Text)).ShouldBe([("a", "Es regnet."), ("b", "")]);
        documents.ShouldAllBe(d => d.Sentences.IsEmpty && d.Statements.IsEmpty);
    }

    [Fact]
    public void Tokens_have_the_places_of_the_next_words_of_their_kind()
    {
        var document = corpus
            .Read(
                """{"id": "a", "text": "😀 da, da. Ja da", "sentences": [{"charBegin": 2, "tokens": ["da", ",", "da", "."]}, {"charBegin": 10, "tokens": ["Ja", "da"]}]}"""
            )
            .ShouldHaveSingleItem();
        document.Sentences.Select(s => string.Join(' ', s.Select(t => t.Start))).ShouldBe(["3 5 7 9", "11 14"]);
    }

    [Theory]
    [InlineData("Es regnet.")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": "a", "text": 3}""")]
    [InlineData("""{"id": "a", "text": "\ud83d"}""")]
    [InlineData("""{"id": "a", "text": "Regen", "annotations": 3}""")]
    [InlineData("""{"id": "a", "text": "Regen", "sentences": [{"tokens": ["Regen"]}]}""")]
    [InlineData("""{"id": "a", "text": "Regen", "sentences": [{"charBegin": -1, "tokens": ["Regen"]}]}""")]
    [InlineData("""{"id": "a", "text": "Regen", "sentences": [{"charBegin": 0, "tokens": ["Hagel"]}]}""")]
    public void A_malformed_line_is_told_with_its_number(string line)
    {
        var fault = Should
            .Throw<FaultException>(() => corpus.Read("""{"id": "a", "text": "Es regnet."}""", line))
            .Fault;
        fault.Code.ShouldBe(FaultCode.DataUnusable);
        fault.Message.ShouldContain("line 2");
    }

    [Fact]
    public void A_file_without_documents_or_none_at_all_is_told()
    {
        Should.Throw<FaultException>(() => corpus.Read("")).Fault.Code.ShouldBe(FaultCode.DataUnusable);
        Should
            .Throw<FaultException>(() => QuotationCorpus.Read(Path.Combine(Path.GetTempPath(), "no-such.jsonl")))
            .Fault.Code.ShouldBe(FaultCode.DataUnusable);
    }
}
