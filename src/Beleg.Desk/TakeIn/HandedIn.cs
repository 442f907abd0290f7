namespace Beleg.Desk.TakeIn;

/// <summary>A text as it is handed in.</summary>
/// <param name="Item">What is known of it.</param>
/// <param name="Open">Opens its bytes; called once.</param>
public sealed record HandedIn(BatchItem Item, Func<Stream> Open);
