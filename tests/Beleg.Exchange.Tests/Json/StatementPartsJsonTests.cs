using System.Text.Json;
using Beleg.Exchange.Json;

namespace Beleg.Exchange.Tests.Json;

public sealed class StatementPartsJsonTests
{
    [Fact]
    public void What_was_written_is_read_with_its_spans_in_the_text()
    {
        var reading = SampleReading.Full;
        var parts = StatementPartsJson.Read(ReadingJson.WriteLine(reading), reading.Report.Text);
        parts.Select(p => p.Id).ShouldBe(reading.Statements.Select(s => s.Id));
        foreach (var (part, statement) in parts.Zip(reading.Statements))
        {
            part.Within.ShouldBe(statement.Within);
            part.Speaker.ShouldBe(statement.Attribution.Speaker?.Spans ?? []);
            part.Cue.ShouldBe(statement.Attribution.Cue?.Spans ?? []);
            part.Evidence.ShouldBe(statement.Sense.Evidence?.Text);
            part.Via.ShouldBe(statement.Sense.Via.Select(v => v.Passage.Text));
        }

        parts[0].Cue.ShouldHaveSingleItem().Of(reading.Report.Text).ToString().ShouldBe("sagte");
        parts[0].Because.ShouldContain(("act", "sagte"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nothing")]
    public void What_is_no_reading_is_told(string json) =>
        Should.Throw<JsonException>(() => StatementPartsJson.Read(json, "")).ShouldNotBeNull();
}
