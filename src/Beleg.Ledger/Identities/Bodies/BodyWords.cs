using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>The name of a body taken apart.</summary>
internal sealed class BodyWords
{
    private const string Federal = "Bundes";
    private const string ByName = "name:";
    private const string ByCapital = "capital:";

    private BodyWords(Source source)
    {
        Source = source;
        Words = [.. source.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        IsNamed =
            source.Because.IsEmpty
            || source.Because.Any(b =>
                b.StartsWith(ByName, StringComparison.Ordinal) || b.StartsWith(ByCapital, StringComparison.Ordinal)
            );
        for (var i = 0; i < Words.Length && Noun is null; i++)
        {
            (Noun, NounAt) = (BodyNoun(Words[i]), i);
        }

        State = StateOf(source);
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The words of its name.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>
    /// True where the report gives it a name, and not only a common noun; so too where the report does not say how it found
    /// the source.
    /// </summary>
    public bool IsNamed { get; }

    /// <summary>The first common noun for a body in the name: "Polizei" of "Polizei Lindow"; null where there is none.</summary>
    public NounReading? Noun { get; }

    /// <summary>The index of the word of <see cref="Noun"/>.</summary>
    public int NounAt { get; }

    /// <summary>The state or region the name or the affiliations give; null where none.</summary>
    public string? State { get; }

    /// <summary>The noun without what it belongs to: "Umweltministerium" of "Bundesumweltministerium", "Generalstab".</summary>
    public string Core =>
        Noun is null ? string.Empty
        : IsFederal(Noun.Core) ? char.ToUpperInvariant(Noun.Core[Federal.Length]) + Noun.Core[(Federal.Length + 1)..]
        : Noun.Core;

    /// <summary>Takes a name apart.</summary>
    public static BodyWords Read(Source source) => new(source);

    /// <summary>A noun for a body; null for others.</summary>
    public static NounReading? BodyNoun(ReadOnlySpan<char> word)
    {
        foreach (var reading in Nouns.Default.Find(word))
        {
            if (reading.Sense.Kind == NounKind.Body)
                return reading;
        }

        return null;
    }

    // "Bundesamt" has a name of its own; "Bundesinnenministerium" is the German one.
    private static bool IsFederal(string core) =>
        core.Length > Federal.Length + 4 && core.StartsWith(Federal, StringComparison.Ordinal);

    private string? StateOf(Source source)
    {
        foreach (var word in Words)
        {
            if (StateWords.Default.OfAdjective(word) is { } byAdjective)
                return byAdjective;
            if (Affiliation.Known(word) is { Kind: KnownKind.State or KnownKind.Region } byName)
                return byName.Name;
            if (
                word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
                && Affiliation.IsState(word[..hyphen])
            )
                return Affiliation.Canonical(word[..hyphen]);
        }

        if (source.Affiliations.Select(Affiliation.Canonical).FirstOrDefault(Affiliation.IsState) is { } state)
            return state;
        return Noun is not null && IsFederal(Noun.Core) ? "Deutschland" : null;
    }
}
