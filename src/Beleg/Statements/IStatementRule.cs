using Beleg.German;

namespace Beleg.Statements;

/// <summary>A way of finding statements. Rules are tried in order; a later one sees what the earlier ones found.</summary>
internal interface IStatementRule
{
    /// <summary>Adds what it finds in the report.</summary>
    void Apply(Analysis analysis, Findings findings);
}
