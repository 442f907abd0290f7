using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>Finds those of the ledger whose names are like that of a person.</summary>
internal static class NamesakeFinder
{
    /// <summary>Those whose most like name is at least as like as asked for, in the order of the candidates.</summary>
    public static ImmutableArray<Namesake> Find(
        Newcomer who,
        ImmutableArray<LedgerSource> candidates,
        NameLikeness least
    )
    {
        var found = ImmutableArray.CreateBuilder<Namesake>();
        foreach (var candidate in candidates.Where(Newcomer.IsNamedPerson))
        {
            // A fuller name that differs outweighs the surname that agrees.
            var (name, likeness) = candidate
                .Names.Where(n => !HeldRoles.IsOffice(n, candidate.Roles))
                .Select(n => (Name: n, Likeness: who.Name!.To(PersonName.Read(n))))
                .OrderByDescending(n => n.Likeness is not (NameLikeness.Surname or NameLikeness.None))
                .ThenByDescending(n => n.Likeness)
                .FirstOrDefault();
            if (likeness >= least)
                found.Add(new Namesake(candidate, name, likeness, RoleEvidence.Of(who.Roles, candidate, who.Date)));
        }

        return found.ToImmutable();
    }
}
