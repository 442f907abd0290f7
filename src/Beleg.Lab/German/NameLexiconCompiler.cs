using Beleg.Faults;
using Beleg.German.Lexicon;
using Beleg.Lab.German.Data;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German;

/// <summary>Compiles names out of WikiANN (Pan et al. 2017), which marks them in Wikipedia by its links.</summary>
internal sealed class NameLexiconCompiler
{
    // A byte tells a character apart, and 0 is none.
    private const int MostCharacters = 255;
    private readonly SortedDictionary<string, NameUses> uses = new(StringComparer.Ordinal);

    /// <summary>Compiles a source file into a model file.</summary>
    /// <param name="source">"wikiann-silver.tsv.gz".</param>
    /// <param name="target">"names.bin".</param>
    /// <param name="log">Takes a line on what was made.</param>
    /// <exception cref="FaultException">The source is missing or malformed.</exception>
    public static void Compile(string source, string target, TextWriter log)
    {
        var compiler = new NameLexiconCompiler();
        compiler.Read(TextLines.Read(source));
        compiler.Write(target, log);
    }

    private void Read(IEnumerable<string> lines)
    {
        var name = new List<string>();
        var kind = "";
        var outside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            var word = cells[0].StartsWith("de:", StringComparison.Ordinal) ? cells[0][3..] : cells[0];
            var mark = cells.Length > 1 ? cells[1] : "O";
            if (!mark.StartsWith("I-", StringComparison.Ordinal))
            {
                Add(name, kind);
                name.Clear();
            }

            if (mark == "O")
            {
                outside.Add(word);
            }
            else
            {
                name.Add(word);
                kind = mark[2..];
            }
        }

        Add(name, kind);
        foreach (var word in outside.Where(uses.ContainsKey))
            uses[word] |= NameUses.Outside;
    }

    private void Add(List<string> name, string kind)
    {
        if (name.Count is 0 or > NameLexicon.MostWords)
            return;
        var (whole, part) = kind switch
        {
            "PER" => (NameUses.Person, NameUses.None),
            "LOC" => (NameUses.Place, NameUses.InPlace),
            _ => (NameUses.Organisation, NameUses.InOrganisation),
        };
        Add(string.Join(' ', name), whole);
        for (var i = 0; i < name.Count && name.Count > 1; i++)
        {
            // Of a person's name the words between, as "von", tell nothing.
            if (part != NameUses.None)
                Add(name[i], part);
            else if (i == 0)
                Add(name[i], NameUses.FirstOfPerson);
            else if (i == name.Count - 1)
                Add(name[i], NameUses.LastOfPerson);
        }
    }

    private void Add(string entry, NameUses use) => uses[entry] = uses.GetValueOrDefault(entry) | use;

    private void Write(string target, TextWriter log)
    {
        var characters = uses
            .Keys.SelectMany(e => e)
            .CountBy(c => c)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Take(MostCharacters)
            .Select(c => c.Key)
            .Order()
            .ToArray();
        var automaton = new AutomatonBuilder(characters);
        var written = new List<ushort>();
        foreach (var (entry, use) in uses)
        {
            if (!automaton.CanSpell(entry))
                continue;
            automaton.Add(entry);
            written.Add((ushort)use);
        }

        var model = new ModelWriter();
        var (states, edges) = automaton.AddTo(model);
        model.Add<ushort>(written.ToArray()).Save(target, NameLexicon.Kind, NameLexicon.Version);
        log.WriteLine($"names: {written.Count} entries, {states} states, {edges} edges");
    }
}
