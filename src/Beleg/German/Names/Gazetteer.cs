using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Text;

namespace Beleg.German.Names;

/// <summary>All names of the word lists in all their forms, found at a place in a text.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(() => new Gazetteer());

    private readonly Dictionary<string, ImmutableArray<KnownForm>> forms = new(StringComparer.Ordinal);

    // How many words the longest name has that begins with a word.
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        AddStates();
        foreach (var row in WordList.Read("regions.tsv", 5))
            Add(
                new Known(row[0], KnownKind.Region, ConcordCodes.Parse(row[1]), "government", row[4], string.Empty),
                row[2]
            );
        foreach (var row in WordList.Read("organisations.tsv", 6))
            Add(new Known(row[0], KnownKind.Organisation, ConcordCodes.Parse(row[1]), row[3], row[4], row[5]), row[2]);
        foreach (var row in WordList.Read("parties.tsv", 6))
            Add(new Known(row[0], KnownKind.Party, ConcordCodes.Parse(row[1]), "party", row[3], string.Empty), row[2]);
        foreach (var row in WordList.Read("seats.tsv", 3))
            AddForms(row[0], Find(row[1])[0].Of, NameManner.Capital);
        AddPress("agencies.tsv", KnownKind.Agency, "agency");
        AddPress("outlets.tsv", KnownKind.Outlet, "outlet");
    }

    /// <summary>The gazetteer of the lists compiled into the library.</summary>
    public static Gazetteer Default => Loaded.Value;

    /// <summary>The things a surface names; empty where it is not known.</summary>
    public ImmutableArray<KnownForm> Find(ReadOnlySpan<char> surface) =>
        forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var found) ? found : [];

    /// <summary>The longest name that begins at a word and ends before <paramref name="end"/>, in words.</summary>
    /// <returns>The number of its words, 0 where none begins there.</returns>
    public int Match(string text, ImmutableArray<Word> words, int at, int end, out ImmutableArray<KnownForm> found)
    {
        var first = words[at].Span;
        if (!longest.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first.Of(text), out var most))
        {
            found = [];
            return 0;
        }

        for (var count = Math.Min(most, end - at); count > 0; count--)
        {
            found = Find(new Span(first.Start, words[at + count - 1].Span.End).Of(text));
            if (found.Length > 0)
                return count;
        }

        found = [];
        return 0;
    }

    private void AddStates()
    {
        foreach (var row in WordList.Read("countries.tsv", 7))
        {
            var state = new Known(
                row[0],
                KnownKind.State,
                ConcordCodes.Parse(row[1]),
                "government",
                row[0],
                string.Empty
            );
            Add(state, row[2]);
            foreach (var capital in Parts(row[5]))
                AddForms(capital, state, NameManner.Capital);
            foreach (var seat in Parts(row[6]))
                AddForms(seat, state, NameManner.Seat);
        }
    }

    private void AddPress(string list, KnownKind kind, string className)
    {
        foreach (var row in WordList.Read(list, 3))
        {
            var known = new Known(row[0].TrimStart('?'), kind, Concord.Any, className, row[2], string.Empty);
            foreach (var form in Parts(row[1]).Prepend(row[0]))
            {
                var manner = form[0] == '?' ? NameManner.Common : NameManner.Proper;
                AddForms(form.TrimStart('?'), known, manner);
            }
        }
    }

    private void Add(Known known, string others)
    {
        foreach (var form in Parts(others).Prepend(known.Name))
            AddForms(form, known, NameManner.Proper);
    }

    private void AddForms(string name, Known known, NameManner manner)
    {
        var form = new KnownForm(known, manner, name);
        foreach (var surface in Inflections.OfName(name))
        {
            ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, surface, out var present);
            if (!present)
                entries = [];
            // "Times" is a paper of that name before it is a genitive of "Time".
            if (!entries.Any(e => e.Of == form.Of))
                entries = entries.Insert(
                    surface == name ? entries.Count(e => e.Form == surface) : entries.Length,
                    form
                );

            // Words are counted as the tokens are: a mark inside a name ("S. Paulo") may part it once more.
            var first = FirstToken(surface);
            ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(longest, first, out _);
            most = Math.Max(most, surface.AsSpan().Count(' ') + 3);
        }
    }

    private static string FirstToken(string surface)
    {
        var space = surface.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? surface : surface[..space];
    }

    private static string[] Parts(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
