using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whoever owes what is outstanding, known again in a later report: by number and name, by a part of the name ("Hansol",
/// "Hansol Chemielogistik"), through a spokesman, or by the thing owed ("Laborwerte", "das Landeslabor").
/// </summary>
internal static class Debtor
{
    /// <summary>True where a statement is by whoever owes it.</summary>
    public static bool Says(PointReading point, Saying saying, LaterReport report)
    {
        if (saying.Source is not { } source || saying.IsTold)
            return false;
        if (point.Point.Who.Contains(source))
            return true;
        var known = report.Sources.GetValueOrDefault(source);
        var name = known?.Name ?? report.SourceNames.GetValueOrDefault(source);
        if (name is null)
            return false;
        if (point.Point.WhoNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            return true;
        if (point.Point.WhoNames.Any(who => SpeaksFor(known, who)))
            return true;
        if (!report.IsOfOneStory)
            return false;
        return point.Point.WhoNames.Any(who => StoryNames.AreOne(who, name))
            || point.Producers.Any(p => StoryNames.LastNoun(name).EndsWith(p, StringComparison.OrdinalIgnoreCase))
            || (point.Point.Who.IsEmpty && point.IsSilence && IsMeant(point, known, name));
    }

    /// <summary>True where the words of a text name whoever owes it.</summary>
    public static bool IsNamed(PointReading point, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (term.Kind is not (TermKind.Name or TermKind.Noun))
                continue;
            if (
                point.Point.WhoNames.Any(who => StoryNames.AreOne(who, term.Word))
                || point.Producers.Any(p => term.Word.EndsWith(p, StringComparison.OrdinalIgnoreCase))
            )
                return true;
        }

        return false;
    }

    // "eine Sprecherin des Auswärtigen Amts"
    private static bool SpeaksFor(LedgerSource? source, string who)
    {
        if (source is null)
            return false;
        foreach (var held in source.Roles)
        {
            if (held.Affiliation is { Length: > 0 } body && StoryNames.AreOne(who, body))
                return true;
        }

        return false;
    }

    // Nobody is named beside the silence: whoever the sentence before is about, by name or by role.
    private static bool IsMeant(PointReading point, LedgerSource? source, string name)
    {
        var last = StoryNames.LastNoun(name);
        if (
            point
                .Point.Before.Concat(point.Point.Terms)
                .Any(t => t.Kind == TermKind.Name && StoryNames.LastNoun(t.Word) == last)
        )
            return true;
        // "Der Minister", of whom the later report knows only the office.
        if (point.Point.Before.Any(t => t.Kind == TermKind.Noun && StoryNames.IsLastPart(t.Word, last)))
            return true;
        return source is not null
            && point.Point.Topic.Any(t => StoryNames.LastNoun(t.Word) == last)
            && source.Roles.Any(held =>
                point.Point.Before.Any(t =>
                    t.Kind == TermKind.Noun && StoryNames.IsLastPart(t.Word, held.Role ?? string.Empty)
                )
            );
    }
}
