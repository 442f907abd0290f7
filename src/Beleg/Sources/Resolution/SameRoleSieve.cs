using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A definite role is the nearest person who has that very role: "die Sprecherin".</summary>
internal sealed class SameRoleSieve : RoleSieve
{
    protected override bool LooksAhead => true;

    protected override bool MayBePossessed => true;

    protected override bool Matches(Entity person, Mention mention)
    {
        if (mention.Noun is not { } noun || !RoleMatch.IsSame(person, noun))
            return false;
        return !Fit.NamesOtherBody(person, mention);
    }

    protected override string Because(Entity person, Mention mention) => $"same role: {mention.Name}";
}
