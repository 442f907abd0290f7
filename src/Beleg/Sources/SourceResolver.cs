using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;

namespace Beleg.Sources;

/// <summary>Finds out who is behind the statements of a report.</summary>
internal static class SourceResolver
{
    /// <summary>The register of a report, in which all its speakers stand; further sources can still be asked of it.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="attributions">Its statements.</param>
    /// <param name="outlet">The outlet that published it; null where that is not known.</param>
    public static SourceRegister Open(
        Analysis analysis,
        ImmutableArray<Attribution> attributions,
        string? outlet = null
    ) => new(analysis, attributions, outlet);

    /// <summary>The sources of a report where nobody but its speakers is asked for.</summary>
    public static ResolvedSources Resolve(Analysis analysis, ImmutableArray<Attribution> attributions) =>
        Open(analysis, attributions).Close();
}
