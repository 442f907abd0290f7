using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// "Die Biologin" after "die Schlafforscherin Magdalena Rauch": a bare role is the nearest person of the same field, where
/// nobody has a role that fits better.
/// </summary>
internal sealed class FieldSieve : RoleSieve
{
    protected override bool Concerns(Mention mention) =>
        mention
            is {
                Definiteness: Definiteness.Definite,
                Of: null,
                Belongs.Count: 0,
                Noun.Sense: { Kind: NounKind.Role } sense
            }
        && sense.Class is "science" or "culture" or "parliament";

    protected override bool Matches(Entity person, Mention mention) =>
        person.NameParts.Length > 0 && person.Roles.Exists(role => role.Sense.Class == mention.Noun!.Sense.Class);

    protected override string Because(Entity person, Mention mention) =>
        $"nearest person of the field: {mention.Name} takes up {person.Roles[^1].Lemma}";
}
