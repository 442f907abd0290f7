using System.Collections.Immutable;
using Beleg.German.Phrases;

namespace Beleg.Commitments;

/// <summary>Who acts for whom: "die Minister von Norwegen und Dänemark, Sverre Lunde und Mette Krog".</summary>
/// <param name="Persons">The persons; empty where they have no names there.</param>
/// <param name="For">The states, towns or bodies they act for; empty where none is told.</param>
internal sealed record Delegation(ImmutableArray<Phrase> Persons, ImmutableArray<Phrase> For);
