using System.Collections.Immutable;
using Beleg.Sources;
using Beleg.Statements;
using Beleg.Tests.German;
using Beleg.Text;

namespace Beleg.Tests.Sources;

/// <summary>
/// A report in which speakers stand in square brackets; "[]" is a statement without a speaker. Each bracket makes one
/// statement whose content is the rest of its sentence, or the sentence itself.
/// </summary>
internal sealed class Told
{
    private Told(string text, ImmutableArray<Attribution> attributions)
    {
        Text = text;
        Attributions = attributions;
        var analysis = GermanModels.Analyzer.Analyze(text);
        Register = SourceResolver.Open(analysis, attributions);
        Sources = Register.Close();
    }

    public string Text { get; }

    public ImmutableArray<Attribution> Attributions { get; }

    public SourceRegister Register { get; }

    public ResolvedSources Sources { get; }

    public static Told Of(string marked, StatementType type = StatementType.Indirect)
    {
        var text = new System.Text.StringBuilder();
        var speakers = new List<Span>();
        var start = 0;
        foreach (var character in marked)
        {
            if (character == '[')
                start = text.Length;
            else if (character == ']')
                speakers.Add(new Span(start, text.Length));
            else
                text.Append(character);
        }

        var plain = text.ToString();
        return new Told(
            plain,
            [
                .. speakers.Select(speaker =>
                {
                    var end = plain.IndexOf('.', speaker.End);
                    var content = new Span(speaker.End, end < 0 ? plain.Length : end);
                    if (content.IsEmpty)
                        content = new Span(0, Math.Max(1, speaker.Start));
                    return new Attribution(type, Medium.Speech, Passage.Of(plain, content))
                    {
                        Speaker = speaker.IsEmpty ? null : Passage.Of(plain, speaker),
                    };
                }),
            ]
        );
    }

    /// <summary>The sources of a statement.</summary>
    public ImmutableArray<Source> SpeakersOf(int statement) =>
        [.. Sources.Speakers[statement].Select(id => Sources.Sources.Single(s => s.Id == id))];

    /// <summary>The one source of a statement.</summary>
    public Source SpeakerOf(int statement) => SpeakersOf(statement).ShouldHaveSingleItem();
}
