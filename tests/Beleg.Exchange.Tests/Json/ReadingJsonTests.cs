using System.Globalization;
using System.Text;
using System.Text.Json;
using Beleg.Exchange.Json;
using Beleg.Meaning;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests.Json;

public sealed class ReadingJsonTests
{
    [Fact]
    public void The_fields_of_every_part_stand_in_the_order_of_the_format()
    {
        var root = Parsed(SampleReading.Full);
        Names(root)
            .ShouldBe(
                "beleg id file title outlet url language published credits text sentences headings sources statements figures "
                    + "commitments openPoints warnings"
            );
        Names(root.GetProperty("sources")[0]).ShouldBe("id name kind roles affiliations mentions because");
        Names(root.GetProperty("statements")[0])
            .ShouldBe(
                "id type medium within content speaker cue frame addressee act position modality evidence via place time "
                    + "figures confidence because"
            );
        Names(root.GetProperty("figures")[0])
            .ShouldBe("id text spans value low high approximate unit sameAs check because");
        Names(root.GetProperty("commitments")[0])
            .ShouldBe("id kind text spans by to amount securedBy contents signedBy status statement because");
        Names(root.GetProperty("openPoints")[0]).ShouldBe("id text spans who due because");
        Names(root.GetProperty("warnings")[0]).ShouldBe("code message spans");
    }

    [Fact]
    public void A_statement_is_written_with_all_its_parts()
    {
        var statement = Parsed(SampleReading.Full).GetProperty("statements")[0];
        JsonElement
            .DeepEquals(
                statement,
                JsonDocument
                    .Parse(
                        """
                        { "id": "s1", "type": "IndirectFreeIndirect", "medium": "SW", "within": null,
                          "content": { "spans": [[25, 62]], "text": "Rund 300 Helfer seien im Tal der Lahr" },
                          "speaker": { "spans": [[70, 97]], "text": "Innenministerin Ida Wohlers", "sources": ["q1"] },
                          "cue": { "spans": [[64, 69]], "text": "sagte" },
                          "frame": { "spans": [[64, 128]],
                                     "text": "sagte Innenministerin Ida Wohlers am Montag in Kassel der \"Post\"" },
                          "addressee": { "spans": [[118, 128]], "text": "der \"Post\"" },
                          "act": "asserts", "position": "affirms", "modality": "certain",
                          "evidence": { "spans": [[142, 152]], "text": "Luftbilder" },
                          "via": [{ "text": "\"Post\"", "spans": [[122, 128]], "source": "q4" }],
                          "place": { "spans": [[108, 117]], "text": "in Kassel" },
                          "time": { "text": "am Montag", "spans": [[98, 107]], "value": "2026-03-02" },
                          "figures": ["f1"], "confidence": 0.9312,
                          "because": ["statement: cue sagte", "speaker: subject of cue", "act: sagte"] }
                        """
                    )
                    .RootElement
            )
            .ShouldBeTrue(statement.GetRawText());
    }

    [Fact]
    public void What_a_report_does_not_give_is_null()
    {
        var root = Parsed(SampleReading.Empty("Text"));
        foreach (var name in (string[])["file", "title", "outlet", "url", "published"])
            root.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
        var statement = Parsed(SampleReading.Full).GetProperty("statements")[1];
        foreach (var name in (string[])["speaker", "cue", "frame", "addressee", "evidence", "place", "time"])
            statement.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
        statement.GetProperty("within").GetString().ShouldBe("s1");
    }

    [Fact]
    public void Values_are_written_by_the_names_of_the_format()
    {
        Term.Of(Position.DoesNotKnow).ShouldBe("does-not-know");
        Term.Of(Act.Asserts).ShouldBe("asserts");
        var root = Parsed(SampleReading.Full);
        var positions = root.GetProperty("statements")
            .EnumerateArray()
            .Select(s => s.GetProperty("position").GetString());
        positions.ShouldBe(["affirms", "conditional", "rejects", "does-not-know"]);
        root.GetProperty("commitments")[0].GetProperty("kind").GetString().ShouldBe("loan");
        root.GetProperty("sources")[2].GetProperty("kind").GetString().ShouldBe("unnamed");
    }

    [Fact]
    public void A_speaker_without_words_still_has_sources()
    {
        var full = SampleReading.Full;
        var silent = full.Statements[0] with { Attribution = full.Statements[0].Attribution with { Speaker = null } };
        var speaker = Parsed(full with { Statements = [silent] }).GetProperty("statements")[0].GetProperty("speaker");
        speaker
            .GetRawText()
            .Replace(" ", "", StringComparison.Ordinal)
            .ReplaceLineEndings("")
            .ShouldBe("""{"spans":[],"text":null,"sources":["q1"]}""");
    }

    [Fact]
    public void Letters_stand_unescaped_and_numbers_without_idle_zeros()
    {
        var json = ReadingJson.Write(SampleReading.Full);
        json.ShouldContain("🚒 Dammbruch");
        json.ShouldContain("zurück");
        json.ShouldContain("\"value\": 300,");
    }

    [Fact]
    public void One_line_is_one_line() => ReadingJson.WriteLine(SampleReading.Full).ShouldNotContain('\n');

    [Fact]
    public void Any_text_gives_valid_json_whose_spans_lie_inside_it_and_cover_their_words() =>
        Prop.ForAll(
                Texts.Any,
                text =>
                {
                    if (text.Length == 0)
                        return;
                    var reading = SampleReading.OneStatement(text);
                    foreach (var json in (string[])[ReadingJson.Write(reading), ReadingJson.WriteLine(reading)])
                    {
                        // Through UTF-8 and back, as a file goes.
                        var root = JsonDocument.Parse(Encoding.UTF8.GetBytes(json)).RootElement;
                        var runes = root.GetProperty("text").GetString()!.EnumerateRunes().ToList();
                        var content = root.GetProperty("statements")[0].GetProperty("content");
                        var span = content.GetProperty("spans")[0];
                        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
                        start.ShouldBeInRange(0, end);
                        end.ShouldBeLessThanOrEqualTo(runes.Count);
                        string.Concat(runes[start..end]).ShouldBe(content.GetProperty("text").GetString());
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static JsonElement Parsed(Reading reading) => JsonDocument.Parse(ReadingJson.Write(reading)).RootElement;

    private static string Names(JsonElement element) =>
        string.Join(' ', element.EnumerateObject().Select(p => p.Name.ToString(CultureInfo.InvariantCulture)));
}
