namespace Beleg.German.Names;

/// <summary>A noun for somebody from a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Concord">What the form allows.</param>
/// <param name="Lemma">The nominative singular: "Franzose".</param>
internal sealed record Inhabitant(string State, Concord Concord, string Lemma);
