using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A party's politician is the nearest person of that party, or one whose party the report does not tell: "der
/// SPD-Politiker", "die Sozialdemokratin".
/// </summary>
internal sealed class PartySieve : RoleSieve
{
    protected override bool Concerns(Mention mention) =>
        mention.Noun is { } noun
        && (noun.Sense.Kind == NounKind.Member || noun.Sense.Base == "Politiker")
        && mention.Belongs.Exists(known => known.Kind == KnownKind.Party);

    protected override bool Matches(Entity person, Mention mention)
    {
        if (Fit.SharesBody(person, mention))
            return true;
        return person.Roles.Count == 0
            || person.Roles.Exists(role => role.Sense.Class is "state" or "city" or "party" or "parliament" or "press");
    }

    protected override string Because(Entity person, Mention mention)
    {
        var party = mention.Belongs.Find(known => known.Kind == KnownKind.Party)!;
        return Fit.SharesBody(person, mention)
            ? $"party: {mention.Name} is of the {party.Name}"
            : $"party: {mention.Name} is the nearest politician whose party the report leaves open";
    }
}
