using System.ComponentModel;

namespace Beleg.Desk.Api;

/// <summary>What a person decides, as it is sent.</summary>
/// <param name="Id">The label of the entry.</param>
/// <param name="Verdict">What is decided.</param>
public sealed record DecisionAsked(
    [property: Description("The entry: r3, r3/s4, c7, q2, o5, k3 or n4.")] string Id,
    [property: Description("accept, reject, correct, merge or split.")] string Verdict
)
{
    /// <summary>The field that is corrected.</summary>
    [Description("The field that is corrected: position.")]
    public string? Field { get; init; }

    /// <summary>Its new value, or the label of the other entry.</summary>
    [Description("Its new value; the label of the other entry where two are merged or split.")]
    public string? Value { get; init; }

    /// <summary>Why.</summary>
    [Description("Why, in words.")]
    public string? Note { get; init; }
}
