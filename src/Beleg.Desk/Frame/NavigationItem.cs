using Beleg.Desk.Accounts;

namespace Beleg.Desk.Frame;

/// <summary>An entry of the navigation.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Phrase">The key of what it is called.</param>
public readonly record struct NavigationItem(string Address, string Phrase)
{
    /// <summary>The least role of those who can use it.</summary>
    public UserRole Role { get; init; }

    /// <summary>The entries that are always seen, in their order.</summary>
    public static IReadOnlyList<NavigationItem> Main { get; } =
    [
        new(Addresses.Stories, "navigation.stories"),
        new(Addresses.Claims, "navigation.claims"),
        new(Addresses.Reports, "navigation.reports"),
        new(Addresses.Sources, "navigation.sources"),
        new(Addresses.Review, "navigation.review"),
    ];

    /// <summary>The entries that are seen when somebody asks for more, in their order.</summary>
    public static IReadOnlyList<NavigationItem> More { get; } =
    [
        new(Addresses.Figures, "navigation.figures"),
        new(Addresses.OpenPoints, "navigation.open"),
        new(Addresses.Commitments, "navigation.commitments"),
        new(Addresses.Origins, "navigation.origins"),
        new(Addresses.Decisions, "navigation.decisions"),
        new(Addresses.TakeIn, "navigation.take-in") { Role = UserRole.Reviewer },
    ];
}
