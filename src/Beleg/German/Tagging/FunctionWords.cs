using Beleg.German.Lexicon;
using Beleg.German.Words;

namespace Beleg.German.Tagging;

/// <summary>The closed classes, whose parts of speech are listed and not derived.</summary>
internal sealed class FunctionWords
{
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> bySurface;

    public FunctionWords()
    {
        foreach (var cells in WordList.Read("function-words.tsv", 4))
        {
            if (!entries.TryGetValue(cells[0], out var list))
                entries.Add(cells[0], list = []);
            list.Add(new Entry(TagSet.Parse(cells[1]), cells[2], FeatureNames.Parse(cells[3])));
        }

        bySurface = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the readings of a surface in small letters.</summary>
    /// <returns>False when it is no function word.</returns>
    public bool Add(ReadOnlySpan<char> small, FormSet forms, List<Reading> readings)
    {
        if (!bySurface.TryGetValue(small, out var rows))
            return false;
        foreach (var row in rows)
        {
            var lemma = LemmaRule.Same with { Cut = small.Length, Ending = row.Lemma };
            var open = row.Tags;
            if (row.Features == Features.None)
            {
                foreach (var form in forms)
                {
                    var tags = CategoryTags.Of(form) & row.Tags;
                    if (tags.IsEmpty)
                        continue;
                    readings.Add(new Reading(tags, form with { Lemma = lemma }));
                    open = new TagSet(open.Bits & ~tags.Bits);
                }
            }

            if (!open.IsEmpty)
            {
                var form = new Form(
                    LexicalCategory.None,
                    row.Features,
                    VerbForm.None,
                    IsJoined: false,
                    Declensions.None,
                    lemma
                );
                readings.Add(new Reading(open, form));
            }
        }

        return true;
    }

    private sealed record Entry(TagSet Tags, string Lemma, Features Features);
}
