using System.Collections.Frozen;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>The pronouns that take up somebody who was named before.</summary>
internal static class Pronouns
{
    private static readonly Lazy<FrozenDictionary<string, Pronoun>> All = new(() =>
        WordList
            .Read("pronouns.tsv", 4)
            .ToFrozenDictionary(
                row => $"{row[2]} {row[0]}",
                row => new Pronoun(ConcordCodes.Parse(row[1]), row[2], row[3] == "1"),
                StringComparer.OrdinalIgnoreCase
            )
    );

    /// <summary>The pronoun that a form with a tag is; null for other words.</summary>
    public static Pronoun? Find(ReadOnlySpan<char> form, Stts tag)
    {
        var kind = tag switch
        {
            Stts.PPER => "personal",
            Stts.PPOSAT or Stts.PPOSS => "possessive",
            Stts.PRELS or Stts.PRELAT => "relative",
            Stts.PDS => "demonstrative",
            _ => null,
        };
        if (kind is null || form.Length > 8)
            return null;
        return All.Value.TryGetValue($"{kind} {form}", out var found) ? found : null;
    }
}
