using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>Looks up the tokens of sentences; remembers words it has met.</summary>
internal sealed class SentenceReader(ReadingFinder finder)
{
    // The words of a long text; more would only fill memory.
    private const int MostRemembered = 1 << 15;

    private readonly Dictionary<(string Surface, TokenKind Kind, bool Opens), WordReadings> met = [];

    /// <summary>All that each token of a sentence can be.</summary>
    public WordReadings[] Read(IReadOnlyList<(string Surface, TokenKind Kind)> tokens)
    {
        var readings = new WordReadings[tokens.Count];
        var opens = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (surface, kind) = tokens[i];
            if (!met.TryGetValue((surface, kind, opens), out var found))
            {
                found = finder.Find(surface, kind, opens);
                if (met.Count == MostRemembered)
                    met.Clear();
                met.Add((surface, kind, opens), found);
            }

            readings[i] = found;
            opens = Opens(opens, kind);
        }

        return readings;
    }

    /// <summary>True where the next token's capital tells nothing.</summary>
    /// <param name="opens">Whether this token's does.</param>
    /// <param name="kind">What this token is.</param>
    public static bool Opens(bool opens, TokenKind kind) =>
        kind is TokenKind.Colon or TokenKind.Quote || (opens && kind is not (TokenKind.Word or TokenKind.Number));
}
