using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>The parts of a statement that a reading kept as JSON has beside its content, with spans in UTF-16.</summary>
/// <param name="Id">Its id in the report: "s4".</param>
public sealed record StatementParts(string Id)
{
    /// <summary>How the content is rendered: "Direct", "Indirect".</summary>
    public string Type { get; init; } = "";

    /// <summary>The id of the statement in whose content it stands.</summary>
    public string? Within { get; init; }

    /// <summary>Where the words stand that say who speaks; empty where none do.</summary>
    public ImmutableArray<Span> Speaker { get; init; } = [];

    /// <summary>Where the words stand that signal saying; empty where none do.</summary>
    public ImmutableArray<Span> Cue { get; init; } = [];

    /// <summary>Whom the speaker speaks to, as worded.</summary>
    public string? Addressee { get; init; }

    /// <summary>What the speaker says it rests on, as worded.</summary>
    public string? Evidence { get; init; }

    /// <summary>What the statement came through, from the report's author towards the origin, as worded.</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>Where it was said, as worded.</summary>
    public string? Place { get; init; }

    /// <summary>When it was said, as worded.</summary>
    public string? Time { get; init; }

    /// <summary>The chance, from 0 to 1, that it is a statement.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why: a field, named as in the JSON, and which rule, word list or model gave it its value.</summary>
    public ImmutableArray<(string Field, string Words)> Because { get; init; } = [];
}
