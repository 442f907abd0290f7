using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Beleg.Desk.Assets;

/// <summary>
/// The style sheet and the script of the desk, each put together from the small files that lie beside what they are for. A file
/// is compiled in; who adds one need not name it anywhere.
/// </summary>
public static class AssetBundle
{
    private const string Prefix = "assets/";
    private const string Home = "Assets/";
    private const int HashLength = 12;

    // What is general comes first, so that a folder's own rules win; print has the last word.
    private static readonly string[] Layers = ["tokens", "base", "layout", "components", "print"];

    /// <summary>The style sheet.</summary>
    public static Asset Style { get; } = Bundle("desk", "css", "text/css; charset=utf-8", JoinStyles());

    /// <summary>The script. Pages work without it.</summary>
    public static Asset Script { get; } = Bundle("desk", "js", "text/javascript; charset=utf-8", JoinScripts());

    /// <summary>The sign of the desk in the tab of a browser.</summary>
    public static Asset Icon { get; } = Bundle("icon", "svg", "image/svg+xml", Read(Prefix + Home + "icon.svg"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Icon];

    private static string JoinStyles()
    {
        var sheet = new StringBuilder($"@layer {string.Join(", ", Layers)};\n");
        foreach (var name in Names(".css"))
            sheet.Append($"@layer {LayerOf(name)} {{\n{Read(name)}}}\n");
        return sheet.ToString();
    }

    // Each file in a block of its own, so that none sees the names of another.
    private static string JoinScripts() => string.Concat(Names(".js").Select(name => $"{{\n{Read(name)}}}\n"));

    private static string LayerOf(string name)
    {
        var layer = Path.GetFileNameWithoutExtension(name);
        return name.StartsWith(Prefix + Home, StringComparison.Ordinal) && Array.IndexOf(Layers, layer) >= 0
            ? layer
            : "components";
    }

    private static IEnumerable<string> Names(string extension) =>
        typeof(AssetBundle)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Where(n => n.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(AssetBundle).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static Asset Bundle(string name, string extension, string type, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        return new Asset($"/{Prefix}{name}.{hash}.{extension}", type, bytes, Pack(bytes));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            brotli.Write(bytes);
        return packed.ToArray();
    }
}
