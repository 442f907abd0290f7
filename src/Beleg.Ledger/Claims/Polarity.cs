using Beleg.Meaning;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Whether a saying is for or against what its words are about, whichever way it is put: "bestritt, Geld erhalten zu haben"
/// and "er habe kein Geld erhalten" are both against it.
/// </summary>
public static class Polarity
{
    /// <summary>True for, false against; null where the speaker does not know or sets a condition.</summary>
    public static bool? Of(Saying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return saying.Position switch
        {
            Position.Affirms => !saying.IsNegated,
            Position.Rejects => saying.IsNegated,
            _ => null,
        };
    }

    /// <summary>The position of a saying on a claim that is put in the words of another.</summary>
    public static Position Towards(Saying claim, Saying saying) =>
        (Of(claim), Of(saying)) switch
        {
            (_, null) => saying.Position,
            (null, { } other) => other ? Position.Affirms : Position.Rejects,
            ({ } one, { } other) => one == other ? Position.Affirms : Position.Rejects,
        };
}
