using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Beleg.German.Tagging;

/// <summary>
/// The inflection of a word in its sentence, as Universal Dependencies writes it: "Case=Nom|Gender=Masc|Number=Sing". Two
/// are equal when their texts are. Immutable.
/// </summary>
public sealed class Morphology : IEquatable<Morphology>
{
    // German has some six hundred bundles; the bound holds where something else is parsed.
    private const int MostShared = 1 << 13;

    private static readonly ConcurrentDictionary<string, Morphology> Shared = new(StringComparer.Ordinal);

    private readonly ImmutableArray<KeyValuePair<string, string>> pairs;

    private Morphology(ImmutableArray<KeyValuePair<string, string>> pairs)
    {
        this.pairs = pairs;
        Text = pairs.IsEmpty ? "_" : string.Join('|', pairs.Select(p => $"{p.Key}={p.Value}"));
    }

    /// <summary>The bundle that holds nothing.</summary>
    public static Morphology None { get; } = new([]);

    /// <summary>The canonical text: attributes in alphabetical order whatever their case, "_" where there are none.</summary>
    public string Text { get; }

    /// <summary>The attributes with their values ("Case", "Nom"), in the order of <see cref="Text"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => pairs;

    /// <summary>Reads a bundle; the order of the attributes does not matter. Equal texts mostly give the same object.</summary>
    /// <param name="text">As in the sixth column of CoNLL-U; "_" or nothing for none.</param>
    /// <exception cref="FormatException">An attribute has no name or no value, or is given twice.</exception>
    public static Morphology Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "_" or "")
            return None;
        if (Shared.TryGetValue(text, out var known))
            return known;

        var parsed = new Morphology([
            .. text.Split('|')
                .Select(PairOf)
                .OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
                .ThenBy(p => p.Key, StringComparer.Ordinal),
        ]);
        for (var i = 1; i < parsed.pairs.Length; i++)
        {
            if (parsed.pairs[i].Key == parsed.pairs[i - 1].Key)
                throw new FormatException($"\"{text}\" gives {parsed.pairs[i].Key} twice.");
        }

        if (Shared.TryGetValue(parsed.Text, out known))
            return known;
        return Shared.Count < MostShared ? Shared.GetOrAdd(parsed.Text, parsed) : parsed;
    }

    /// <summary>The value of an attribute: of "Case" perhaps "Nom"; null where the bundle does not have it.</summary>
    public string? Value(string attribute)
    {
        foreach (var pair in pairs)
        {
            if (string.Equals(pair.Key, attribute, StringComparison.Ordinal))
                return pair.Value;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Morphology? other) =>
        ReferenceEquals(this, other) || string.Equals(Text, other?.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Morphology);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    private static KeyValuePair<string, string> PairOf(string part)
    {
        var sign = part.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && sign + 1 < part.Length
            ? new KeyValuePair<string, string>(part[..sign], part[(sign + 1)..])
            : throw new FormatException($"\"{part}\" is no attribute with a value.");
    }
}
