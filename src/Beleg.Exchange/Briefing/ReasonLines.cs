using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Reasons;

namespace Beleg.Exchange.Briefing;

/// <summary>Writes reasons for people, one line a field.</summary>
public static class ReasonLines
{
    /// <summary>What stands between the reasons of one field.</summary>
    public const string Separator = "; ";

    /// <summary>The fields, named as in JSON, each with all its reasons, in the order in which they come.</summary>
    public static IEnumerable<(string Field, string Words)> Of(ImmutableArray<Reason> reasons) =>
        reasons
            .GroupBy(r => r.Field)
            .Select(g =>
                (
                    JsonNamingPolicy.CamelCase.ConvertName(g.Key.ToString()),
                    string.Join(Separator, g.Select(r => r.Words).Distinct(StringComparer.Ordinal))
                )
            );

    /// <summary>The same as strings: "act: sagen (cue lexicon)".</summary>
    public static ImmutableArray<string> Joined(ImmutableArray<Reason> reasons) =>
        [.. Of(reasons).Select(line => $"{line.Field}: {line.Words}")];
}
