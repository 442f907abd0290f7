namespace Beleg.Specs.Notation;

/// <summary>An indented line of an entry: "speaker: Der Minister -> Karl Lenz (person)".</summary>
internal sealed record Field(string Name, string Value);
