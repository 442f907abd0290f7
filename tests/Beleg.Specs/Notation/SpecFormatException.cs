namespace Beleg.Specs.Notation;

/// <summary>A spec is written in a way that the notation does not know; the message says where and what.</summary>
internal sealed class SpecFormatException(string message) : Exception(message);
