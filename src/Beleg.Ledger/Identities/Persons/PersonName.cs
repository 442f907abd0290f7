using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Words;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>The name of a person without titles and small words, its spelling folded.</summary>
/// <param name="Given">The given names, each as one word ("franzjosef"); empty where the name is a surname only.</param>
/// <param name="Surname">The surname as one word: "strackzimmermann" of "Strack-Zimmermann"; empty where the name breaks off.</param>
/// <param name="Pieces">All words and what hyphens part in them, in order.</param>
internal sealed record PersonName(ImmutableArray<string> Given, string Surname, ImmutableArray<string> Pieces)
{
    private static readonly FrozenSet<string> Particles = WordList
        .Read("particles.tsv", 2)
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where there is a given name beside the surname.</summary>
    public bool IsFull => Given.Length > 0 && Surname.Length > 0;

    /// <summary>The last piece of the surname, by which a person is looked up.</summary>
    public string Key => Surname.Length > 0 ? Pieces[^1] : string.Empty;

    /// <summary>Reads a name: "Dr. Ursula von der Leyen".</summary>
    public static PersonName Read(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A name that ends in a small word has lost its surname.
        var isBroken = words.Length == 0 || Particles.Contains(words[^1]);
        var kept = words
            .Where((word, i) => !Particles.Contains(word) && !(i < words.Length - 1 && IsTitle(word)))
            .Select(word => Parts(word))
            .Where(parts => parts.Length > 0)
            .ToList();
        if (isBroken || kept.Count == 0)
            return new PersonName(
                [.. kept.Select(parts => string.Concat(parts))],
                string.Empty,
                [.. kept.SelectMany(p => p)]
            );
        return new PersonName(
            [.. kept[..^1].Select(parts => string.Concat(parts))],
            string.Concat(kept[^1]),
            [.. kept.SelectMany(parts => parts)]
        );
    }

    /// <summary>How much the name is like another.</summary>
    public NameLikeness To(PersonName other)
    {
        if (Surname.Length == 0 || other.Surname.Length == 0)
            return NameLikeness.None;
        if (Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan()))
            return IsFull || other.IsFull ? NameLikeness.Same : NameLikeness.Surname;
        if (Surname != other.Surname)
            return IsPartOfDouble(other) || other.IsPartOfDouble(this) ? NameLikeness.Uncertain : NameLikeness.None;
        if (!IsFull || !other.IsFull)
            return NameLikeness.Surname;
        if (Given[0] != other.Given[0])
            return IsInitialOf(Given[0], other.Given[0]) || IsInitialOf(other.Given[0], Given[0])
                    ? NameLikeness.Shortened
                : Pieces[0] == other.Pieces[0] ? NameLikeness.Uncertain
                : NameLikeness.OtherGivenName;
        return Given.Length == 1 || other.Given.Length == 1 ? NameLikeness.Same
            : Given[1] == other.Given[1] ? NameLikeness.Same
            : IsInitialOf(Given[1], other.Given[1]) || IsInitialOf(other.Given[1], Given[1]) ? NameLikeness.Same
            : NameLikeness.Uncertain;
    }

    // "Annegret Karrenbauer" for "Annegret Kramp-Karrenbauer".
    private bool IsPartOfDouble(PersonName other) =>
        Given.Length > 0
        && other.Given.Length > 0
        && Given[0] == other.Given[0]
        && other.Surname.Length > Surname.Length
        && other.Pieces.Contains(Surname);

    private static bool IsInitialOf(string initial, string name) => initial.Length == 1 && name[0] == initial[0];

    private static bool IsTitle(string word) => Titles.Find(word) is not null;

    // "al-Assad": the small word can hang on the name.
    private static string[] Parts(string word)
    {
        var parts = word.Split(['-', '–', '‑'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. parts
                .Where(part => parts.Length == 1 || !Particles.Contains(part))
                .Select(part => Folding.Joined(part))
                .Where(part => part.Length > 0),
        ];
    }
}
