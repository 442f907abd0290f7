using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>A claim of a story, by hand.</summary>
/// <param name="Id">Its id in the file: "C1".</param>
/// <param name="Text">The claim in short.</param>
/// <param name="Contested">True where sources stand against one another.</param>
/// <param name="Statements">All that the reports say about it.</param>
public sealed record GoldClaim(string Id, string Text, bool Contested, ImmutableArray<GoldStatement> Statements);
