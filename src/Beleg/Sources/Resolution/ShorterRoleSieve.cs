using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A definite role is the nearest person whose role it shortens: "der Minister" for a Verteidigungsminister.</summary>
internal sealed class ShorterRoleSieve : RoleSieve
{
    protected override bool Matches(Entity person, Mention mention) =>
        mention.Noun is { } noun && RoleMatch.IsShorter(person, noun) && !Fit.NamesOtherBody(person, mention);

    protected override string Because(Entity person, Mention mention)
    {
        var role = person.Roles.Find(r => r.Core.EndsWith(mention.Noun!.Core, StringComparison.OrdinalIgnoreCase))!;
        return $"short for a role: {mention.Name} for {role.Lemma}";
    }
}
