namespace Beleg.German.Names;

/// <summary>Something whose names the word lists know.</summary>
/// <param name="Name">The name it goes by in Beleg.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Concord">Its gender, or the plural.</param>
/// <param name="Class">What common noun can take it up: a class of bodies.tsv.</param>
/// <param name="State">The state it belongs to; empty where none or several.</param>
/// <param name="Head">The office that heads it ("Verteidigungsminister" for the Pentagon); empty where not known.</param>
internal sealed record Known(string Name, KnownKind Kind, Concord Concord, string Class, string State, string Head);
