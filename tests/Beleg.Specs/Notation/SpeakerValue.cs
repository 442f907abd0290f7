using System.Collections.Immutable;

namespace Beleg.Specs.Notation;

/// <summary>
/// "Der Minister -> Karl Lenz (person)": the words, and the sources behind them. A side that is not written is not
/// compared and null here.
/// </summary>
internal sealed record SpeakerValue(string? Words, ImmutableArray<SourceName>? Sources)
{
    public static SpeakerValue Parse(string value)
    {
        var arrow = value.LastIndexOf(Vocabulary.Arrow, StringComparison.Ordinal);
        if (arrow < 0)
            return new SpeakerValue(value, null);
        var words = value[..arrow].Trim();
        var sources = value[(arrow + Vocabulary.Arrow.Length)..].Trim();
        return new SpeakerValue(words.Length == 0 ? null : words, SourceName.ParseList(sources));
    }
}
