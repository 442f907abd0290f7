using System.Collections.Immutable;

namespace Beleg.Specs.Notation;

/// <summary>"Karl Lenz (person)"; name or kind may be left out: "Karl Lenz", "(unnamed)".</summary>
internal sealed record SourceName(string? Name, string? Kind)
{
    public static SourceName Parse(string value)
    {
        var open = value.LastIndexOf('(');
        if (open < 0 || !value.EndsWith(')'))
            return new SourceName(value.Trim(), null);
        var kind = value[(open + 1)..^1];
        var name = value[..open].Trim();
        return Vocabulary.SourceKinds.ContainsKey(kind)
            ? new SourceName(name.Length == 0 ? null : name, kind)
            : throw new SpecFormatException($"\"{value}\": \"{kind}\" is no kind of source.");
    }

    /// <summary>"A (person) + B (state)"; "none" is the empty list.</summary>
    public static ImmutableArray<SourceName> ParseList(string value) =>
        value == Vocabulary.None ? [] : [.. value.Split(" + ", StringSplitOptions.TrimEntries).Select(Parse)];

    public bool Fits(SourceName found) => (Name is null || Name == found.Name) && (Kind is null || Kind == found.Kind);
}
