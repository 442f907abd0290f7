using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Who heads a body holds the office that heads it: "der Pentagon-Chef" is the American Verteidigungsminister.</summary>
internal sealed class HeadSieve : RoleSieve
{
    protected override bool LooksAhead => true;

    protected override bool Concerns(Mention mention) => mention is { Noun.Sense.IsHead: true, Belongs.Count: > 0 };

    protected override bool Matches(Entity person, Mention mention) =>
        mention.Belongs.Exists(body => RoleMatch.Heads(person, body));

    protected override string Because(Entity person, Mention mention)
    {
        var body = mention.Belongs.Find(known => RoleMatch.Heads(person, known))!;
        return $"head: {mention.Name} is who heads {body.Name}, its {body.Head}";
    }
}
