using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>An agency or outlet with all that go back to it.</summary>
/// <param name="Name">Its name, as most have it.</param>
/// <param name="Forms">The forms of the name in credits and citations.</param>
/// <param name="Uses">What each outlet has from it, the most first; the forms of the name made one.</param>
public sealed record PressLine(string Name, ImmutableArray<string> Forms, ImmutableArray<PressUse> Uses)
{
    /// <summary>How many reports credit it.</summary>
    public long Credits => Uses.Sum(u => u.Credits);

    /// <summary>How many reports cite it.</summary>
    public long Citations => Uses.Sum(u => u.Citations);

    /// <summary>How many pairs of a report and an earlier one of it have the same passages.</summary>
    public long Copies => Uses.Sum(u => u.Copies);

    /// <summary>All of it together.</summary>
    public long All => Credits + Citations + Copies;

    /// <summary>Puts uses under one name where their names are forms of one; those most used first.</summary>
    public static ImmutableArray<PressLine> Of(IEnumerable<PressUse> uses)
    {
        ArgumentNullException.ThrowIfNull(uses);
        return
        [
            .. uses.Where(use => use.All > 0)
                .GroupBy(use => PressKey.Of(use.Name), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .Select(Line)
                .OrderByDescending(line => line.All)
                .ThenBy(line => line.Name, StringComparer.Ordinal),
        ];
    }

    private static PressLine Line(IGrouping<string, PressUse> group)
    {
        var forms = group
            .GroupBy(use => use.Name, StringComparer.Ordinal)
            // Of two forms the shorter one has no ending.
            .OrderByDescending(form => form.Sum(use => use.All))
            .ThenBy(form => form.Key.Length)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => form.Key)
            .ToImmutableArray();
        return new PressLine(
            forms[0],
            forms,
            [
                .. group
                    .GroupBy(use => use.Outlet, StringComparer.Ordinal)
                    .Select(outlet => new PressUse(
                        forms[0],
                        outlet.Key,
                        outlet.Sum(u => u.Credits),
                        outlet.Sum(u => u.Citations),
                        outlet.Sum(u => u.Copies)
                    ))
                    .OrderByDescending(use => use.All)
                    .ThenBy(use => use.Outlet, StringComparer.Ordinal),
            ]
        );
    }
}
