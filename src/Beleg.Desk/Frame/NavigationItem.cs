namespace Beleg.Desk.Frame;

/// <summary>An entry of the navigation.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Phrase">The key of what it is called.</param>
public readonly record struct NavigationItem(string Address, string Phrase)
{
    /// <summary>The entries in their order.</summary>
    public static IReadOnlyList<NavigationItem> All { get; } =
    [
        new(Addresses.Stories, "navigation.stories"),
        new(Addresses.Claims, "navigation.claims"),
        new(Addresses.Reports, "navigation.reports"),
    ];
}
