namespace Beleg.Reasons;

/// <summary>Which rule, word list or model gave a field its value, with the words of the text that decided.</summary>
/// <param name="Field">The field.</param>
/// <param name="Words">The reason, for people: "verb sagen (cue-verbs.tsv)".</param>
public sealed record Reason(Field Field, string Words);
