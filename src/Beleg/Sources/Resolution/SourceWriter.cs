using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Writes what was gathered about somebody as a source.</summary>
internal static class SourceWriter
{
    /// <summary>The source of an entity.</summary>
    public static Source Write(Analysis analysis, Entity entity, string id)
    {
        entity.Mentions.Sort((one, other) => one.Head.CompareTo(other.Head));
        var name = SourceName.Of(analysis, entity);
        return new Source(id, name, Kind(entity))
        {
            Roles = Roles(entity),
            Affiliations =
            [
                .. entity
                    .Belongs.Where(known => known != entity.Known)
                    .Select(known => known.Name)
                    .Concat(Bodies(analysis, entity))
                    .Where(body => body != name)
                    .Distinct(StringComparer.Ordinal),
            ],
            Mentions = [.. entity.Mentions.Select(mention => mention.Span(analysis))],
            Because = [.. entity.Mentions.Select(mention => mention.Because)],
        };
    }

    // An office tells who it is even where the report gives no name: "der Papst". "Der Sprecher der Werft", "der Mann",
    // "die Anwohnerin" are people the report does not name.
    private static SourceKind Kind(Entity entity)
    {
        if (entity.Kind == SourceKind.Outlet && IsUnnamedOutlet(entity))
            return SourceKind.Unnamed;
        if (entity.Kind != SourceKind.Person || entity.Mentions.Exists(mention => mention.Kind == MentionKind.Name))
            return entity.Kind;
        return entity.Mentions.Exists(mention => mention.Noun is { } noun && TellsWho(noun.Sense))
            ? SourceKind.Person
            : SourceKind.Unnamed;
    }

    // "Die Zeitung" that no name is given to: another report's "die Zeitung" is another one. "Das Morgenblatt" is called so,
    // "ein Lokalblatt" is not.
    private static bool IsUnnamedOutlet(Entity entity) =>
        entity is { Known: null, OwnName: null, Belongs.Count: 0 }
        && entity.Mentions.TrueForAll(mention =>
            mention.Kind != MentionKind.Name
            && mention.Of is null
            && (
                mention.Kind == MentionKind.Pronoun
                || mention.Noun is { Sense.Class: "newspaper" or "magazine" or "broadcaster" or "newsroom" } noun
                    && (noun.First.Length == 0 || mention.Definiteness == Definiteness.Indefinite)
            )
        );

    private static bool TellsWho(NounSense sense) =>
        sense.Kind == NounKind.Role && (sense.IsOffice || sense.IsHead) && sense.Class != "press";

    // What somebody is called by way of age or sex is no role.
    private static ImmutableArray<string> Roles(Entity entity) =>
        entity.IsPerson
            ? [.. entity.Roles.Where(role => role.Sense.Class is not ("person" or "family")).Select(role => role.Lemma)]
            : [];

    // The bodies without a listed name that somebody belongs to, by the names the report gives them: "Sprecherin des
    // Konzerns".
    private static IEnumerable<string> Bodies(Analysis analysis, Entity entity) =>
        entity
            .Mentions.Select(mention => mention.Of)
            .OfType<Mention>()
            .Where(of =>
                of.Known is null && of.Kind is MentionKind.Body or MentionKind.Name && of.Source != SourceKind.Person
            )
            .Select(of => of.Entity is { } body && body != entity ? Body(analysis, of, body) : of.Name);

    // "Die Polizei" of another town is that town's still.
    private static string Body(Analysis analysis, Mention of, Entity body) =>
        body.Known is { } known ? known.Name
        : body.Mentions.Exists(mention => mention.Kind == MentionKind.Name) ? SourceName.Of(analysis, body)
        : of.Name;
}
