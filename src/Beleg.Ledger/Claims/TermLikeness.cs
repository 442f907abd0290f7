using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>How alike two words are that may stand for the same: from 0 to 1, the same in both directions.</summary>
internal static class TermLikeness
{
    /// <summary>Of two words that a list takes for one another.</summary>
    public const float Near = 0.75f;

    // A shorter last part is chance: "Ort" in "Wort".
    private const int ShortestPart = 4;
    private const int ShortestStem = 5;

    // "Explosion" and "explodieren" share 5 of 11 letters, "Unternehmen" and "Untersuchung" 5 of 12 by chance.
    private const float LeastStem = 0.45f;

    /// <summary>How alike they are by how they are written.</summary>
    public static float Of(Term one, Term other)
    {
        if (one.Word == other.Word)
            return 1;
        if (one.Kind == TermKind.Name && other.Kind == TermKind.Name)
            return OfNames(one.Word, other.Word);
        return Math.Max(OfParts(one.Word, other.Word), OfStems(one.Word, other.Word));
    }

    // "Austin" and "Lloyd Austin", "Hansa" and "Hansa Logistik": all words of the one are words of the other.
    private static float OfNames(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var parts = longer.Split(' ');
        if (shorter.Split(' ').All(p => parts.Contains(p, StringComparer.Ordinal)))
            return 0.9f;
        // A genitive that was not undone: "Kalmariens".
        return
            longer.Length == shorter.Length + 1
            && longer[^1] == 's'
            && longer.StartsWith(shorter, StringComparison.Ordinal)
            ? 0.9f
            : 0;
    }

    // "Chemielager" is a "Lager", a "Sprinkleranlage" as a "Löschanlage" is an "Anlage"; "Brandursache" is of a "Brand".
    private static float OfParts(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (shorter.Length < ShortestPart || !char.IsUpper(shorter[0]) || !char.IsUpper(longer[0]))
            return 0;
        if (longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase))
            return 0.8f;
        if (longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length >= shorter.Length + ShortestPart)
            return 0.5f;
        return SharedEnd(one, other) >= ShortestStem + 1 ? 0.4f : 0;
    }

    // "verletzen", "Verletzter", "verletzt".
    private static float OfStems(string one, string other)
    {
        var shared = 0;
        var least = Math.Min(one.Length, other.Length);
        while (shared < least && char.ToLowerInvariant(one[shared]) == char.ToLowerInvariant(other[shared]))
            shared++;
        return shared >= ShortestStem && shared >= LeastStem * Math.Max(one.Length, other.Length)
            ? (shared >= least - 2 ? 0.8f : 0.5f)
            : 0;
    }

    private static int SharedEnd(string one, string other)
    {
        var shared = 0;
        while (
            shared < Math.Min(one.Length, other.Length)
            && char.ToLowerInvariant(one[^(shared + 1)]) == char.ToLowerInvariant(other[^(shared + 1)])
        )
            shared++;
        return shared;
    }
}
