using System.Collections.Immutable;
using System.Text;
using Beleg.Commitments;
using Beleg.Figures;
using Beleg.Meaning;
using Beleg.OpenPoints;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Specs.Notation;

/// <summary>Writes a reading down in the notation of the specs, with every field it has.</summary>
internal sealed class Transcript
{
    private readonly Reading reading;
    private readonly Dictionary<string, string> sources;
    private readonly Dictionary<string, string> figures;

    private Transcript(Reading reading)
    {
        this.reading = reading;
        sources = reading.Sources.ToDictionary(s => s.Id, Name);
        figures = reading.Figures.ToDictionary(f => f.Id, f => Line(f.Passage));
    }

    /// <summary>All that the reading found.</summary>
    public static ImmutableArray<Entry> Of(Reading reading)
    {
        var transcript = new Transcript(reading);
        return
        [
            .. reading.Statements.Select(transcript.Write),
            .. reading.Sources.Select(transcript.Write),
            .. reading.Figures.Select(transcript.Write),
            .. reading.Commitments.Select(transcript.Write),
            .. reading.OpenPoints.Select(transcript.Write),
            .. reading.Headings.Select(h => new Entry("heading", null, Line(h.Of(reading.Report.Text)), [])),
            .. reading.Warnings.Select(w => new Entry("warning", null, w.Label, [])),
            new Entry(
                "credits",
                null,
                reading.Credits.IsEmpty ? Vocabulary.None : string.Join(", ", reading.Credits),
                []
            ),
            new Entry("language", null, reading.Language, []),
        ];
    }

    private Entry Write(Statement statement)
    {
        var (said, sense) = (statement.Attribution, statement.Sense);
        string[] tags =
        [
            Vocabulary.Spell(said.Type),
            Vocabulary.Spell(said.Medium),
            Vocabulary.Spell(sense.Act),
            Vocabulary.Spell(sense.Position),
            Vocabulary.Spell(sense.Modality),
        ];
        var fields = new Fields();
        fields.Add("content", said.Content);
        fields.Add("speaker", Speaker(said.Speaker, statement.Sources));
        fields.Add("cue", said.Cue);
        fields.Add("frame", said.Frame);
        fields.Add("addressee", said.Addressee);
        fields.Add("within", statement.Within);
        foreach (var link in sense.Via)
            fields.Add("via", Speaker(link.Passage, link.Source is null ? [] : [link.Source]));
        fields.Add("evidence", sense.Evidence);
        fields.Add("place", sense.Place);
        fields.Add("time", Time(sense.Time));
        if (!statement.Figures.IsEmpty)
            fields.Add("figures", string.Join(" + ", statement.Figures.Select(f => figures[f])));
        return new Entry("statement", statement.Id, string.Join(", ", tags), fields.ToImmutable());
    }

    private Entry Write(Source source)
    {
        var fields = new Fields();
        foreach (var role in source.Roles)
            fields.Add("role", role);
        foreach (var affiliation in source.Affiliations)
            fields.Add("affiliation", affiliation);
        foreach (var mention in source.Mentions)
            fields.Add("mention", Line(mention.Of(reading.Report.Text)));
        return new Entry("source", null, Name(source), fields.ToImmutable());
    }

    private Entry Write(Figure figure)
    {
        var fields = new Fields();
        fields.Add("same as", figure.SameAs is null ? null : figures[figure.SameAs]);
        fields.Add("check", figure.Check);
        return new Entry("figure", null, $"{Line(figure.Passage)} = {Amount.Of(figure)}", fields.ToImmutable());
    }

    private Entry Write(Commitment commitment)
    {
        var fields = new Fields();
        fields.Add("words", commitment.Passage);
        fields.Add("by", Named(commitment.By));
        fields.Add("to", Named(commitment.To));
        fields.Add("amount", commitment.Amount is null ? null : figures[commitment.Amount]);
        fields.Add("secured by", commitment.SecuredBy);
        foreach (var content in commitment.Contents)
            fields.Add("content", content);
        fields.Add("signed by", Named(commitment.SignedBy));
        fields.Add("statement", commitment.Statement);
        var head = $"{Vocabulary.Spell(commitment.Kind)}, {Vocabulary.Spell(commitment.Status)}";
        return new Entry("commitment", null, head, fields.ToImmutable());
    }

    private Entry Write(OpenPoint point)
    {
        var fields = new Fields();
        fields.Add("who", Named(point.Who));
        fields.Add("due", Time(point.Due));
        return new Entry("open point", null, Line(point.Passage), fields.ToImmutable());
    }

    private string? Speaker(Passage? words, ImmutableArray<string> ids)
    {
        var named = Named(ids);
        return words is null && named is null
            ? null
            : $"{(words is null ? Vocabulary.None : Line(words))} {Vocabulary.Arrow} {named ?? Vocabulary.None}";
    }

    private string? Named(ImmutableArray<string> ids) =>
        ids.IsEmpty ? null : string.Join(" + ", ids.Select(id => sources[id]));

    private static string Name(Source source) => $"{Line(source.Name)} ({Vocabulary.Spell(source.Kind)})";

    private static string? Time(TimeReference? time) =>
        time is null ? null : $"{Line(time.Passage)} = {time.Value?.ToString() ?? Vocabulary.None}";

    private static string Line(Passage passage) => Line(passage.Text);

    // A passage over a line break is written on one line, as the expectations are.
    private static string Line(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    private sealed class Fields
    {
        private readonly ImmutableArray<Field>.Builder list = ImmutableArray.CreateBuilder<Field>();

        public void Add(string name, Passage? value) => Add(name, value is null ? null : Line(value));

        public void Add(string name, string? value)
        {
            if (value is not null)
                list.Add(new Field(name, value));
        }

        public ImmutableArray<Field> ToImmutable() => list.ToImmutable();
    }
}
