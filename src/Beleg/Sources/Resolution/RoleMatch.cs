using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Whether a role that a mention gives is one that an entity has.</summary>
internal static class RoleMatch
{
    /// <summary>True where the entity has that very role: "der Verteidigungsminister".</summary>
    public static bool IsSame(Entity entity, NounReading role) =>
        entity.Roles.Exists(r => string.Equals(r.Core, role.Core, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the role is the last part of one that the entity has: "der Minister" for a Verteidigungsminister.</summary>
    public static bool IsShorter(Entity entity, NounReading role) =>
        entity.Roles.Exists(r =>
            r.Core.Length > role.Core.Length && r.Core.EndsWith(role.Core, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>True where the role can take up one that the entity has: "der Regierungschef" for a Kanzler.</summary>
    public static bool IsSynonym(Entity entity, NounReading role)
    {
        foreach (var other in RoleSynonyms.Of(role.Core, role.Sense.Base))
        {
            // "=Präsident": a Parlamentspräsident is no Staatschef.
            if (other[0] == '=' ? entity.Roles.Exists(r => r.Core == other[1..]) : entity.Roles.Exists(Ends))
                return true;

            bool Ends(NounReading r) => r.Core.EndsWith(other, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>True where the entity holds the office that heads a body, and it is that body's: "der Pentagon-Chef".</summary>
    public static bool Heads(Entity entity, Known body) =>
        body.Head.Length > 0
        && entity.Roles.Exists(r => r.Core.EndsWith(body.Head, StringComparison.OrdinalIgnoreCase))
        && (
            entity.Belongs.Contains(body) || body.State.Length > 0 && entity.Belongs.Exists(k => k.State == body.State)
        );
}
