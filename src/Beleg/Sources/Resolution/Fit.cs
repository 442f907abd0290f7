using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Whether what a mention says of somebody agrees with what the report says of an entity elsewhere.</summary>
internal static class Fit
{
    /// <summary>True unless gender or number contradict each other.</summary>
    public static bool InGender(Entity entity, Mention mention) =>
        (entity.Gender & Entity.Genders(mention.Concord)) != Concord.None;

    /// <summary>True unless states, regions, parties or organisations contradict each other.</summary>
    public static bool InBelonging(Entity entity, Mention mention) =>
        Agree(entity, mention, k => k.Kind == KnownKind.Region ? k.Name : null)
        && Agree(entity, mention, k => k.Kind == KnownKind.Party ? k.Name : null)
        && Agree(entity, mention, k => k.State.Length > 0 ? k.State : null);

    /// <summary>True where both name an organisation or party, and the same one.</summary>
    public static bool SharesBody(Entity entity, Mention mention) =>
        mention.Belongs.Exists(known => !IsState(known) && (entity.Belongs.Contains(known) || entity.Known == known));

    /// <summary>True where the mention names an organisation or party of which the entity is not known to be a part.</summary>
    public static bool NamesOtherBody(Entity entity, Mention mention) =>
        mention.Belongs.Exists(known => !IsState(known)) && !SharesBody(entity, mention);

    /// <summary>True where both are tied to the same state or region.</summary>
    public static bool SharesState(Entity entity, Mention mention) =>
        mention.Belongs.Exists(m => m.State.Length > 0 && entity.Belongs.Exists(e => e.State == m.State));

    private static bool IsState(Known known) => known.Kind is KnownKind.State or KnownKind.Region;

    // No contradiction where one side says nothing.
    private static bool Agree(Entity entity, Mention mention, Func<Known, string?> key)
    {
        var said = false;
        foreach (var known in mention.Belongs)
        {
            if (key(known) is not { } mine)
                continue;
            if (entity.Belongs.Exists(other => key(other) == mine))
                return true;
            said = true;
        }

        return !said || !entity.Belongs.Exists(other => key(other) is not null);
    }
}
