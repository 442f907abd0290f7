namespace Beleg.Desk.Api;

/// <summary>A request asks in a way that the interface does not know; its message says what would do.</summary>
public sealed class WrongRequestException(string message) : Exception(message);
