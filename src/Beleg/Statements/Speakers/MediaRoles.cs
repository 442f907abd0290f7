using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Words;

namespace Beleg.Statements.Speakers;

/// <summary>People who work for an outlet or agency (media-roles.tsv): a genitive behind them names it.</summary>
internal static class MediaRoles
{
    private static readonly FrozenSet<string> All = WordList.ReadSet("media-roles.tsv");

    /// <summary>True where a noun is such a role.</summary>
    public static bool Are(Analysis analysis, int noun) => All.Contains(analysis.Words[noun].Lemma);
}
