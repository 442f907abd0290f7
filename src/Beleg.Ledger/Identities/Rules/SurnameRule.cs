using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>
/// A surname, alone or with an initial, is the one person of that surname who has the same role or belongs to the same body
/// within a year; with a role that many have ("Sprecherin"), within a month and where nobody else has the surname.
/// </summary>
internal sealed class SurnameRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates)
    {
        if (who.Name is null)
            return null;
        var namesakes = NamesakeFinder.Find(who, candidates, NameLikeness.Surname);
        var open = namesakes.Where(n => n.Roles.Against is null).ToList();
        var usable = open.Where(n => n.Likeness != NameLikeness.Uncertain).ToList();
        var told = usable.Where(n => n.Roles.Telling is not null).ToList();
        if (told is [var only])
            return Identification.Same(only.Source, $"the surname of {only.Name}, and {only.Roles.Telling}");
        if (told.Count == 0 && open.Count == 1 && usable is [{ Roles.Loose: { } loose } one])
            return Identification.Same(
                one.Source,
                $"the surname of {one.Name}, {loose} within a month, and nobody else of that name"
            );
        if (open.Count > 0)
            return Identification.Undecided(
                told.Count > 1
                    ? $"{told.Count} of that surname fit by their roles"
                    : $"like {open[0].Name} by the name alone",
                open.Select(n => n.Source)
            );
        if (!namesakes.IsEmpty)
            return Identification.New(
                $"the surname of {namesakes[0].Name}, but at about the same time {namesakes[0].Roles.Against}"
            );

        // A company that one report takes for a person.
        var bodies = who.Name.IsFull ? [] : candidates.Where(c => c.Kind != SourceKind.Person).ToList();
        return bodies.Count == 0
            ? null
            : Identification.Undecided($"called like {bodies[0].Name}, which other reports take for no person", bodies);
    }
}
