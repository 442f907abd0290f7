using System.Collections.Immutable;
using System.Globalization;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements.Historical;

/// <summary>One text of the corpus Redewiedergabe while it is read; its statements have numbers that their parts share.</summary>
internal sealed class HistoricalText(string name)
{
    private readonly TokenText text = new();
    private readonly Dictionary<int, (StatementType Type, Medium? Medium)> kinds = [];
    private readonly Dictionary<int, List<int>> contents = [];
    private readonly Dictionary<int, List<int>> frames = [];
    private readonly Dictionary<int, List<int>> speakers = [];
    private readonly Dictionary<int, List<int>> cues = [];

    /// <summary>Adds a token with the cells that tell what it belongs to: values parted by bars, "-" for none.</summary>
    public void Add(string token, string statements, string frame, string speaker, string cue)
    {
        var at = text.Spans.Count;
        text.Add(token);
        foreach (var value in Values(statements))
            AddContent(value.Split('.'), at);
        foreach (var number in Numbers(frame))
            Add(frames, number, at);
        foreach (var number in Numbers(speaker))
            Add(speakers, number, at);
        foreach (var number in Numbers(cue))
            Add(cues, number, at);
    }

    /// <summary>The text with its statements.</summary>
    public QuotationDocument ToDocument() =>
        new(
            name,
            text.Text,
            [],
            [.. contents.OrderBy(c => c.Value[0]).ThenBy(c => c.Key).Select(c => Statement(c.Key))]
        );

    private AnnotatedStatement Statement(int number)
    {
        var (type, medium) = kinds[number];
        return new AnnotatedStatement(
            type,
            medium,
            SpansOf(contents, number),
            SpansOf(speakers, number),
            SpansOf(cues, number),
            SpansOf(frames, number),
            Addressee: [],
            IsNested: false
        );
    }

    // "indirect freeIndirect.speech writing.12.nonfact": type, medium, number, and what makes it a border case.
    private void AddContent(string[] value, int at)
    {
        if (value.Length < 3 || !int.TryParse(value[2], CultureInfo.InvariantCulture, out var number))
            return;
        // What somebody sees or feels is no saying, and what nobody said is none.
        var isBorder = value.AsSpan(3).ContainsAny(["border=percept", "metaph"]);
        if (TypeOf(value[0]) is not { } type || isBorder)
            return;
        kinds.TryAdd(number, (type, MediumOf(value[1])));
        Add(contents, number, at);
    }

    private static StatementType? TypeOf(string name) =>
        name switch
        {
            "direct" => StatementType.Direct,
            "indirect" => StatementType.Indirect,
            "indirect freeIndirect" => StatementType.IndirectFreeIndirect,
            "reported" => StatementType.Reported,
            // The thoughts of characters in novels; reports have none.
            _ => null,
        };

    private static Medium? MediumOf(string name) =>
        name switch
        {
            "speech" => Medium.Speech,
            "writing" => Medium.Writing,
            "thought" => Medium.Thought,
            "speech writing" => Medium.SW,
            "speech thought" => Medium.ST,
            "thought writing" => Medium.TW,
            _ => null,
        };

    private ImmutableArray<Span> SpansOf(Dictionary<int, List<int>> parts, int number) =>
        parts.TryGetValue(number, out var words) ? [.. words.Select(w => text.Spans[w])] : [];

    private static string[] Values(string cell) => cell == "-" ? [] : cell.Split('|');

    // "speaker.3_4": a part of statements 3 and 4.
    private static IEnumerable<int> Numbers(string cell) =>
        Values(cell)
            .SelectMany(v => v[(v.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('_'))
            .Where(n => int.TryParse(n, CultureInfo.InvariantCulture, out _))
            .Select(n => int.Parse(n, CultureInfo.InvariantCulture));

    private static void Add(Dictionary<int, List<int>> parts, int number, int word)
    {
        if (!parts.TryGetValue(number, out var words))
            parts.Add(number, words = []);
        words.Add(word);
    }
}
