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
        return new Source(id, Name(analysis, entity), entity.Kind)
        {
            Roles = Roles(entity),
            Affiliations =
            [
                .. entity.Belongs.Where(known => known != entity.Known).Select(known => known.Name),
                .. Bodies(entity),
            ],
            Mentions = [.. entity.Mentions.Select(mention => mention.Span(analysis))],
            Because = [.. entity.Mentions.Select(mention => mention.Because)],
        };
    }

    private static string Name(Analysis analysis, Entity entity)
    {
        if (entity.NameParts.Length > 0)
            return string.Join(' ', entity.NameParts);
        var named = entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).ToList();
        if (entity.Known is { } known)
        {
            // A state only ever called by its government keeps that name.
            if (named.Count == 0 && entity.Kind == SourceKind.State)
                return Bare(analysis, entity.Mentions[0]);
            if (named.Count > 0 && entity.Kind == SourceKind.Organisation)
            {
                // "Brüssel" alone is the EU still.
                var fullest = named.OrderByDescending(mention => Fullness(mention, known)).First();
                return fullest.Manner == NameManner.Proper ? fullest.Name : known.Name;
            }

            return named.Count > 0 ? known.Name : Bare(analysis, entity.Mentions[0]);
        }

        if (named.Count > 0)
            return named.MaxBy(mention => mention.Name.Length)!.Name;
        var nouns = entity.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun);
        return Bare(analysis, nouns.MaxBy(mention => mention.Name.Length) ?? entity.Mentions[0]);
    }

    // "G7-Staaten" says no more than "G7".
    private static int Fullness(Mention mention, Known known) =>
        mention.Manner != NameManner.Proper ? 0
        : mention.Name.StartsWith(known.Name + "-", StringComparison.Ordinal) ? 1
        : mention.Name.Length;

    private static string Bare(Analysis analysis, Mention mention) => Nominative.Of(analysis, mention);

    // What somebody is called by way of age or sex is no role.
    private static ImmutableArray<string> Roles(Entity entity) =>
        entity.IsPerson
            ? [.. entity.Roles.Where(role => role.Sense.Class is not ("person" or "family")).Select(role => role.Lemma)]
            : [];

    // The bodies without a listed name that somebody belongs to: "Sprecherin der Klinik".
    private static IEnumerable<string> Bodies(Entity entity) =>
        entity
            .Mentions.Select(mention => mention.Of)
            .OfType<Mention>()
            .Where(of =>
                of.Known is null && of.Kind is MentionKind.Body or MentionKind.Name && of.Source != SourceKind.Person
            )
            .Select(of => of.Name)
            .Distinct(StringComparer.Ordinal);
}
