using System.Collections.Immutable;
using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>The sense a noun has beside its article.</summary>
/// <param name="Reading">The sense.</param>
/// <param name="Kind">How it means whom it means.</param>
/// <param name="Source">What kind of source it is.</param>
/// <param name="Concord">What noun and article allow together.</param>
/// <param name="IsPlural">True for several.</param>
internal sealed record NounChoice(
    NounReading Reading,
    MentionKind Kind,
    SourceKind Source,
    Concord Concord,
    bool IsPlural
)
{
    /// <summary>Chooses among the senses of a noun; null where none is a source by itself, as "Angaben".</summary>
    /// <param name="readings">The senses.</param>
    /// <param name="start">What stands before the noun.</param>
    /// <param name="beforeName">True where a person's name follows.</param>
    public static NounChoice? Among(ImmutableArray<NounReading> readings, PhraseStart start, bool beforeName)
    {
        var definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare;
        NounChoice? best = null;
        foreach (var reading in readings)
        {
            var concord = Narrow(reading.Sense.Concord, start.Determiner?.Concord);
            if (concord == Concord.None)
                continue;

            // A bare noun that could be either is a plural, as German wants an article for one: "Vertreter sagten".
            var plural =
                (concord & ~Concord.Plur) == Concord.None
                || definiteness == Definiteness.Bare && !beforeName && (concord & Concord.Plur) != Concord.None;
            concord &= plural ? Concord.Plur : ~Concord.Plur;
            if (
                Of(reading, definiteness, concord, plural, beforeName) is { } choice
                && Rank(choice, definiteness, beforeName) > Rank(best, definiteness, beforeName)
            )
                best = choice;
        }

        return best;
    }

    /// <summary>What a noun and its article allow together; what the noun allows where they contradict each other.</summary>
    public static Concord Narrow(Concord noun, Concord? determiner) =>
        determiner is { } d && (noun & d) != Concord.None ? noun & d : noun;

    private static NounChoice? Of(
        NounReading reading,
        Definiteness definiteness,
        Concord concord,
        bool plural,
        bool beforeName
    )
    {
        var fresh = definiteness == Definiteness.Indefinite || plural && definiteness == Definiteness.Bare;
        (MentionKind, SourceKind)? kinds = reading.Sense.Kind switch
        {
            NounKind.Role or NounKind.Member when beforeName && !plural => (MentionKind.Role, SourceKind.Person),
            NounKind.Unnamed when plural || fresh => (MentionKind.Unnamed, SourceKind.Unnamed),
            NounKind.Role or NounKind.Member when plural => (MentionKind.Group, SourceKind.Group),
            NounKind.Role or NounKind.Member when fresh => (MentionKind.Unnamed, SourceKind.Unnamed),
            NounKind.Role or NounKind.Member or NounKind.Unnamed => (MentionKind.Role, SourceKind.Person),
            NounKind.Group => (MentionKind.Group, SourceKind.Group),
            NounKind.Body
                when plural
                    && !(
                        reading.Sense.IsAlwaysSeveral
                        && definiteness is Definiteness.Definite or Definiteness.Possessive
                    ) => (MentionKind.Group, SourceKind.Group),
            NounKind.Body => (MentionKind.Body, SourceOf(reading)),
            NounKind.Document or NounKind.Issued => (MentionKind.Document, SourceKind.Document),
            _ => null,
        };
        return kinds is var (kind, source) ? new NounChoice(reading, kind, source, concord, plural) : null;
    }

    /// <summary>What kind of source a body is: "Werbeagentur" is no news agency, "Nachrichtenagentur" has its own row.</summary>
    public static SourceKind SourceOf(NounReading reading)
    {
        var source = Enum.Parse<SourceKind>(reading.Sense.Source, ignoreCase: true);
        var isOther = reading.First.Length > 0 && !reading.IsHyphenated && reading.Sense.TakesUp.Contains("authority");
        return isOther && source == SourceKind.Agency ? SourceKind.Organisation : source;
    }

    // Without an article the plural is likelier than a singular: "Jugendliche".
    // Before a person's name a body is that person's office: "Vorstand Nils Harms".
    private static int Rank(NounChoice? choice, Definiteness definiteness, bool beforeName) =>
        choice?.Kind switch
        {
            null => -1,
            MentionKind.Role when beforeName => 5,
            MentionKind.Group when definiteness == Definiteness.Bare => 3,
            MentionKind.Group => 1,
            MentionKind.Role => 2,
            MentionKind.Document => 2,
            MentionKind.Body => 3,
            _ => 4,
        };
}
