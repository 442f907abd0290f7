namespace Beleg.Desk.Assets;

/// <summary>A file that the desk serves to browsers. Its address holds a hash of its content, so that it can be kept for ever.</summary>
/// <param name="Address">Where: "/assets/desk.0123456789ab.css".</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Packed">The same, compressed with Brotli.</param>
public sealed record Asset(string Address, string Type, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Packed);
