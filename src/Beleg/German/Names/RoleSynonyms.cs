using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Which roles can be taken up by which others: "der Regierungschef" by "Kanzler".</summary>
internal static class RoleSynonyms
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> All = new(() =>
        WordList
            .Read("role-synonyms.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>The roles that a role can take up; a compound can take up what its last part can.</summary>
    /// <param name="role">The masculine nominative: "SPD-Politiker".</param>
    /// <param name="lastPart">Its last part: "Politiker".</param>
    public static ReadOnlySpan<string> Of(string role, string lastPart) =>
        All.Value.TryGetValue(role, out var found) || All.Value.TryGetValue(lastPart, out found) ? found : [];
}
