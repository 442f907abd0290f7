using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Claims;

/// <summary>Makes sayings out of words.</summary>
internal static class Say
{
    private const float Telling = 12;

    /// <summary>
    /// A saying of words parted by blanks: in capitals at first nouns, in small letters verbs; with "@" before it a name, with "~"
    /// an adjective.
    /// </summary>
    public static Saying That(long number, string words, long report = 0, string? text = null) =>
        new(number, report == 0 ? number : report, "s1", text ?? words)
        {
            Terms = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermOf)],
        };

    /// <summary>The same saying at a place in its report.</summary>
    public static Saying At(this Saying saying, int start, int end) => saying with { Spans = [new Span(start, end)] };

    /// <summary>The same saying with a figure.</summary>
    public static Saying With(this Saying saying, decimal value, string? unit) =>
        saying with
        {
            Quantities = saying.Quantities.Add(new Quantity($"{value} {unit}", unit, value, null, null, false)),
        };

    /// <summary>The numbers of the sayings of each claim.</summary>
    public static string[] Claims(this ImmutableArray<ImmutableArray<long>> claims) =>
        [.. claims.Select(c => string.Join(' ', c))];

    private static Term TermOf(string word) =>
        word[0] switch
        {
            '@' => new Term(word[1..].Replace('_', ' '), TermKind.Name, Telling),
            '~' => new Term(word[1..], TermKind.Adjective, Telling),
            var c when char.IsUpper(c) => new Term(word, TermKind.Noun, Telling),
            _ => new Term(word, TermKind.Verb, Telling),
        };
}
