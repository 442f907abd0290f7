using System.Text.Json;
using Beleg.Exchange.Json;
using Beleg.Faults;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests.Json;

public sealed class AnalysisJsonTests
{
    [Fact]
    public void The_fields_of_every_part_stand_in_the_order_of_the_format()
    {
        var root = Parsed(Analysed.Text("Im Tal."));
        Names(root).ShouldBe("beleg file text sentences warnings");
        var sentence = root.GetProperty("sentences")[0];
        Names(sentence).ShouldBe("span heading words names");
        Names(sentence.GetProperty("words")[0]).ShouldBe("span form lemma upos xpos features open head relation");
        Names(sentence.GetProperty("names")[0]).ShouldBe("kind span text title role");
        Names(root.GetProperty("warnings")[0]).ShouldBe("code message spans");
    }

    [Fact]
    public void A_word_is_written_with_what_its_form_leaves_open() =>
        Parsed(Analysed.Text("Im Tal."))
            .GetProperty("sentences")[0]
            .GetProperty("words")[1]
            .GetRawText()
            .ShouldBe(
                """
                {"span":[3,6],"form":"Tal","lemma":"Tal","upos":"NOUN","xpos":"NN","features":{"Case":"Nom","Number":"Sing"},"open":{"Case":["Nom","Acc"]},"head":0,"relation":"nmod"}
                """
            );

    [Fact]
    public void A_root_has_no_head() =>
        Parsed(Analysed.Text("Im Tal. Im See."))
            .GetProperty("sentences")
            .EnumerateArray()
            .Select(s => s.GetProperty("words")[0].GetProperty("head").ValueKind)
            .ShouldAllBe(kind => kind == JsonValueKind.Null);

    [Fact]
    public void A_text_without_words_is_an_object_too()
    {
        var root = Parsed(Analysed.Pretokenized(""));
        root.GetProperty("sentences").GetArrayLength().ShouldBe(0);
        root.GetProperty("text").GetString().ShouldBeEmpty();
    }

    [Fact]
    public void Any_text_is_json_whose_forms_stand_where_it_says() =>
        Prop.ForAll(Texts.Any, text => Holds(Analysed.Text(text)) && Holds(Analysed.Pretokenized(text)))
            .QuickCheckThrowOnFailure();

    private static bool Holds(AnalysedText text)
    {
        var root = Parsed(text);
        var points = root.GetProperty("text").GetString()!.EnumerateRunes().ToList();
        foreach (var sentence in root.GetProperty("sentences").EnumerateArray())
        {
            foreach (
                var part in sentence
                    .GetProperty("words")
                    .EnumerateArray()
                    .Concat(sentence.GetProperty("names").EnumerateArray())
            )
            {
                var (start, end) = (part.GetProperty("span")[0].GetInt32(), part.GetProperty("span")[1].GetInt32());
                var form = part.TryGetProperty("form", out var found) ? found : part.GetProperty("text");
                string.Concat(points[start..end]).ShouldBe(form.GetString());
            }
        }

        return true;
    }

    private static JsonElement Parsed(AnalysedText text)
    {
        var output = new StringWriter();
        AnalysisJson.Write(text, "a", [new Fault(FaultCode.GuessedEncoding, "Guessed.")], output);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));
}
