namespace Beleg.Specs.Notation;

/// <summary>"no figures" or "no other figures": nothing of this kind beside what is listed.</summary>
internal sealed record Absence(string Kind, string Line);
