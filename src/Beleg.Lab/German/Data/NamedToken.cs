namespace Beleg.Lab.German.Data;

/// <summary>A token of a corpus of names.</summary>
/// <param name="Form">The surface.</param>
/// <param name="Name">"B-PER", "I-PER", …, "B-LOCderiv" or "O".</param>
internal readonly record struct NamedToken(string Form, string Name);
