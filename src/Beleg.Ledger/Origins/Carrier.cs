namespace Beleg.Ledger.Origins;

/// <summary>Who carries the words of a source.</summary>
/// <param name="Name">The name of the outlet or agency.</param>
/// <param name="Way">In which way.</param>
/// <param name="Statements">How many statements of the source.</param>
/// <param name="Reports">In how many reports.</param>
public sealed record Carrier(string Name, CarrierWay Way, long Statements, long Reports);
