using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources;
using Beleg.Sources.Mentions;

namespace Beleg.Propositions;

/// <summary>
/// The names of a report in the form in which other reports can be compared with it: a state, its capital and its adjective
/// by the name of the state, a listed body by its short name, a person by the fullest name the report gives.
/// </summary>
internal sealed class ReportNames
{
    private readonly Analysis analysis;
    private readonly WordFrequencies frequencies;
    private readonly Dictionary<int, (int End, string Name)> at = [];
    private readonly Dictionary<string, string> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> personByLast = new(StringComparer.Ordinal);

    /// <summary>The names of a report.</summary>
    public ReportNames(Analysis analysis, ResolvedSources sources, WordFrequencies frequencies)
    {
        this.analysis = analysis;
        this.frequencies = frequencies;
        foreach (var name in analysis.Names.Where(n => n.Kind == NameKind.Person))
            AddPerson(GenitiveNames.Nominative(analysis, name));
        foreach (var source in sources.Sources.Where(s => s.Kind == SourceKind.Person))
            AddPerson(source.Name);
        foreach (var name in analysis.Names)
            Add(name);
        AddMeant(sources);
    }

    /// <summary>The name that begins at a word, or whom a pronoun or noun there means by name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="end">Index after its last word.</param>
    /// <returns>Null where there is none.</returns>
    public string? At(int word, out int end)
    {
        if (at.TryGetValue(word, out var found))
        {
            end = found.End;
            return found.Name;
        }

        end = word + 1;
        return null;
    }

    /// <summary>The name that stands in a noun or adjective: "nordkoreanisch", "Berliner", "Nordkoreaner"; null for none.</summary>
    public string? In(int word)
    {
        var surface = analysis.Surface(word);
        if (analysis.Words[word].Tag is Stts.ADJA or Stts.ADJD)
            return StateWords.Default.OfAdjective(surface) ?? OfTown(analysis.Words[word].Lemma);
        return StateWords.Default.OfInhabitant(surface)?.State;
    }

    /// <summary>The name before the first hyphen of a compound: "Nato-Generalsekretär"; null where no name stands there.</summary>
    /// <param name="compound">The compound.</param>
    /// <param name="hyphen">Where the hyphen stands.</param>
    public string? Before(ReadOnlySpan<char> compound, out int hyphen)
    {
        hyphen = compound.IndexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= compound.Length)
            return null;
        var first = compound[..hyphen];
        return Listed(first, isPlace: false)
            ?? (byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var name) ? name : null);
    }

    private static string? Listed(ReadOnlySpan<char> text, bool isPlace)
    {
        foreach (var form in Gazetteer.Default.Find(text))
        {
            if (form.Manner != NameManner.Common)
                return isPlace && form.Manner == NameManner.Capital ? form.Form : form.Of.Name;
        }

        return null;
    }

    private void AddPerson(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (!personByLast.TryGetValue(last, out var fullest) || name.Length > fullest.Length)
            personByLast[last] = name;
    }

    private void Add(Name name)
    {
        var text = analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text);
        var nominative = GenitiveNames.Nominative(analysis, name);
        var resolved =
            name.Kind == NameKind.Person
                ? personByLast.GetValueOrDefault(nominative[(nominative.LastIndexOf(' ') + 1)..], nominative)
                : Listed(text, IsPlace(name)) ?? nominative;
        at[name.First] = (name.End, resolved);
        byText.TryAdd(nominative, resolved);
    }

    // "in Moskau" is the town, "Moskau" its government.
    private bool IsPlace(Name name) => name.First > 0 && PlacePrepositions.Contains(analysis.Surface(name.First - 1));

    // Only who has a name is meant by name; "ein Sprecher" has none.
    private void AddMeant(ResolvedSources sources)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in sources.Mentions)
        {
            var words = analysis.WordsIn(mention.Span);
            if (!words.IsEmpty && at.TryGetValue(words.First, out var named) && named.End == words.End)
                names.TryAdd(mention.Source, named.Name);
        }

        foreach (var source in sources.Sources)
        {
            if (Listed(source.Name, isPlace: false) is { } known)
                names[source.Id] = known;
            else if (source.Kind == SourceKind.Person && names.ContainsKey(source.Id))
                names[source.Id] = source.Name;
        }

        foreach (var mention in sources.Mentions)
        {
            if (!names.TryGetValue(mention.Source, out var name))
                continue;
            var words = analysis.WordsIn(mention.Span);
            if (!words.IsEmpty && !at.ContainsKey(words.First) && analysis.NameAt(words.First) is null)
                at[words.First] = (words.First, name);
        }
    }

    // "Berliner", "Hamburger": what stands before a noun and has a capital is made from a town.
    private string? OfTown(string lemma)
    {
        if (lemma.Length < 5 || !char.IsUpper(lemma[0]))
            return null;
        var town = lemma.EndsWith("er", StringComparison.Ordinal) ? lemma[..^2] : lemma;
        return byText.ContainsKey(town) || frequencies.Contains(town) ? town : lemma;
    }
}
