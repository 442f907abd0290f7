using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>People of one given name and surname are one, unless what they are at about the same time excludes it.</summary>
internal sealed class FullNameRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates)
    {
        if (who.Name is not { IsFull: true })
            return null;
        var namesakes = NamesakeFinder.Find(who, candidates, NameLikeness.Same);
        if (namesakes.IsEmpty)
            return null;
        var open = namesakes.Where(n => n.Roles.Against is null).ToList();
        if (open is [var only])
            return Identification.Same(only.Source, $"the same full name: {only.Name}", isSure: namesakes.Length == 1);
        if (open.Count == 0)
            return Identification.Undecided(
                $"the same full name, but at about the same time {namesakes[0].Roles.Against}",
                namesakes.Select(n => n.Source)
            );
        return open.Where(n => n.Roles.Telling is not null).ToList() is [var told]
            ? Identification.Same(told.Source, $"the same full name, and {told.Roles.Telling}")
            : Identification.Undecided($"{open.Count} sources have this full name", open.Select(n => n.Source));
    }
}
