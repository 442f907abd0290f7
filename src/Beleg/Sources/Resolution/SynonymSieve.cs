using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A definite role is the nearest person whose role it can take up: "der Regierungschef" for a Kanzler.</summary>
internal sealed class SynonymSieve : RoleSieve
{
    protected override bool Matches(Entity person, Mention mention) =>
        mention.Noun is { } noun && RoleMatch.IsSynonym(person, noun) && !Fit.NamesOtherBody(person, mention);

    protected override string Because(Entity person, Mention mention) =>
        $"role: {mention.Name} can mean a {person.Roles[^1].Lemma}";
}
