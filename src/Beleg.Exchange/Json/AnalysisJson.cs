using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using Beleg.Faults;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Trees;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>
/// Writes an analysis as JSON, a word and a name a line. Spans are [start, end) in Unicode code points of "text"; no field
/// is left out; letters beyond ASCII stand as they are. A surrogate without its partner is written as U+FFFD.
/// </summary>
public static class AnalysisJson
{
    private const string FormatVersion = "1";

    /// <summary>Writes an analysis sentence by sentence, without a line end after it.</summary>
    /// <param name="text">The text and its analysis.</param>
    /// <param name="name">What the text is called; null where it has no name.</param>
    /// <param name="faults">What was wrong with the input and did not keep it from being analysed.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(AnalysedText text, string? name, ImmutableArray<Fault> faults, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        var points = new CodePoints(text.Text);
        using var pieces = new JsonPieces(output);
        pieces.Raw($"{{\n\"beleg\": \"{FormatVersion}\",\n\"file\": ");
        pieces.Value(json => json.WriteStringValue(name));
        pieces.Raw(",\n\"text\": ");
        pieces.Value(json => json.WriteStringValue(text.Text));
        pieces.Raw(",\n\"sentences\": ");
        pieces.List(text.Sentences, sentence => Sentence(pieces, text, sentence));
        pieces.Raw(",\n\"warnings\": ");
        pieces.List(faults, fault => pieces.Raw(ReadingJson.WriteLine(fault, points)));
        pieces.Raw("\n}");
    }

    private static void Sentence(JsonPieces pieces, AnalysedText text, WordRange sentence)
    {
        pieces.Raw("{\"span\": ");
        pieces.Value(json => Span(json, text.SpanOf(sentence)));
        pieces.Raw($", \"heading\": {(text.IsHeading(sentence) ? "true" : "false")}, \"words\": ");
        pieces.List(
            Enumerable.Range(sentence.First, sentence.Count),
            i => pieces.Value(json => Word(json, text, sentence, i))
        );
        pieces.Raw(", \"names\": ");
        pieces.List(text.Analysis.NamesIn(sentence), name => pieces.Value(json => Name(json, text, name)));
        pieces.Raw("}");
    }

    private static void Word(Utf8JsonWriter json, AnalysedText text, WordRange sentence, int at)
    {
        var word = text.Analysis.Words[at];
        var dependency = text.DependencyOf(at, sentence);
        json.WriteStartObject();
        json.WritePropertyName("span");
        Span(json, text.SpanOf(at));
        json.WriteString("form", text.FormOf(at));
        json.WriteString("lemma", word.Lemma);
        json.WriteString("upos", word.Universal.ToString());
        json.WriteString("xpos", SttsNames.Of(word.Tag));
        json.WriteStartObject("features");
        foreach (var (attribute, value) in word.Morphology.Pairs)
            json.WriteString(attribute, value);
        json.WriteEndObject();
        json.WriteStartObject("open");
        Open(json, "Case", word.Features & Features.AnyCase);
        Open(json, "Mood", word.Features & Features.AnyMood);
        json.WriteEndObject();
        json.WritePropertyName("head");
        if (dependency.IsRoot)
            json.WriteNullValue();
        else
            json.WriteNumberValue(dependency.Head - sentence.First);
        json.WriteString("relation", RelationNames.Of(dependency.Relation));
        json.WriteEndObject();
    }

    // What the form leaves open; both stems of the Konjunktiv are one mood.
    private static void Open(Utf8JsonWriter json, string attribute, Features values)
    {
        if ((values & Features.Subjunctive1) != 0)
            values &= ~Features.Subjunctive2;
        if (BitOperations.PopCount((uint)values) < 2)
            return;
        json.WriteStartArray(attribute);
        for (var rest = (uint)values; rest != 0; rest &= rest - 1)
        {
            var value = (Features)(rest & (~rest + 1));
            json.WriteStringValue(value is Features.Subjunctive1 or Features.Subjunctive2 ? "Sub" : value.ToString());
        }

        json.WriteEndArray();
    }

    private static void Name(Utf8JsonWriter json, AnalysedText text, Name name)
    {
        var setting = text.SettingOf(name);
        json.WriteStartObject();
        json.WriteString("kind", Term.Of(name.Kind));
        Passage(json, text, new WordRange(name.First, name.End));
        Beside(json, text, "title", setting.Title);
        Beside(json, text, "role", setting.Role);
        json.WriteEndObject();
    }

    private static void Beside(Utf8JsonWriter json, AnalysedText text, string what, WordRange words)
    {
        if (words.IsEmpty)
        {
            json.WriteNull(what);
            return;
        }

        json.WriteStartObject(what);
        Passage(json, text, words);
        json.WriteEndObject();
    }

    private static void Passage(Utf8JsonWriter json, AnalysedText text, WordRange words)
    {
        json.WritePropertyName("span");
        Span(json, text.SpanOf(words));
        json.WriteString("text", text.TextOf(words));
    }

    private static void Span(Utf8JsonWriter json, Span span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
