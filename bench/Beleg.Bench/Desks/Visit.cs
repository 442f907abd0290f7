namespace Beleg.Bench.Desks;

/// <summary>One page that a reader asked for.</summary>
/// <param name="Kind">What kind of page.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Server">How long the desk took, in milliseconds, until all was handed to the network.</param>
/// <param name="Client">How long the reader waited for all of it.</param>
/// <param name="Bytes">How many bytes it has.</param>
/// <param name="Sent">How many were sent, where they were compressed.</param>
internal readonly record struct Visit(string Kind, int Status, double Server, double Client, int Bytes, int Sent);
