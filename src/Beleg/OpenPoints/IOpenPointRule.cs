using Beleg.German.Clauses;

namespace Beleg.OpenPoints;

/// <summary>A way of finding what a clause says is outstanding. Rules are tried in order; the first that finds it is right.</summary>
internal interface IOpenPointRule
{
    /// <summary>The open point, with an empty id; null where the clause tells of none.</summary>
    OpenPoint? Find(Clause clause);
}
