using System.Globalization;
using Beleg.Faults;
using Beleg.German.Lexicon;
using Beleg.German.Words;
using Beleg.Lab.German.Data;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German;

/// <summary>Compiles the full-form lexicon from its source: form, lemma and readings, parted by tabs and bars.</summary>
internal sealed class LexiconCompiler
{
    private readonly Dictionary<string, LexicalCategory> auxiliaries = WordList
        .Read("auxiliaries.tsv", 2)
        .ToDictionary(e => e[0], e => Enum.Parse<LexicalCategory>(e[1]), StringComparer.Ordinal);

    private readonly SortedDictionary<string, List<(string Lemma, ulong Form)>> formsOf = new(StringComparer.Ordinal);
    private readonly LemmaRuleTable rules = new();

    /// <summary>Compiles a source file into a model file.</summary>
    /// <param name="source">"full-forms.tsv.gz".</param>
    /// <param name="text">"debates.txt.gz": tells which of a form's lemmas is the commonest.</param>
    /// <param name="target">"lexicon.bin".</param>
    /// <param name="log">Takes a line on what was made.</param>
    /// <exception cref="FaultException">The source is missing or malformed.</exception>
    public static void Compile(string source, string text, string target, TextWriter log)
    {
        var compiler = new LexiconCompiler();
        foreach (var line in TextLines.Read(source))
        {
            if (line.Split('\t') is not [var form, var lemma, var tags])
                throw new FaultException(
                    new Fault(
                        FaultCode.DataUnusable,
                        $"The full-form lexicon {source} has a line without three columns: {line}"
                    )
                );
            compiler.Add(form, lemma, tags);
        }

        compiler.Write(text, target, log);
    }

    private void Add(string surface, string lemma, string tags)
    {
        // Rows that begin with "#" are taken out by the source's editors, "-" stands for a gap in a paradigm, and a
        // token has no blank.
        if (surface[0] == '#' || surface == "-" || surface.Contains(' ') || surface.Length > FormLexicon.LongestForm)
            return;

        var verb = auxiliaries.GetValueOrDefault(lemma, LexicalCategory.Verb);
        var readings = new List<SourceReading>();
        foreach (var tag in tags.Split('|'))
        {
            var comment = tag.IndexOf(' ');
            if (SourceReading.Parse(comment < 0 ? tag : tag[..comment], verb) is { } reading)
                readings.Add(reading);
        }

        // Capitals of sentence beginnings are undone when a form is looked up; here they would only repeat.
        if (char.IsUpper(surface[0]) && !char.IsUpper(lemma[0]))
            readings.RemoveAll(r => r.VerbForm != VerbForm.None || r.Category is LexicalCategory.Adverb);
        if (readings.Count == 0)
            return;

        if (!formsOf.TryGetValue(surface, out var readingsOf))
            formsOf.Add(surface, readingsOf = []);
        var rule = rules.Number(surface, lemma);
        foreach (var r in ReadingMerger.Merge(readings))
        {
            var form = PackedForm.Pack(r.Category, r.Features, r.VerbForm, r.IsJoined, r.Declensions, rule);
            readingsOf.Add((lemma, form));
        }
    }

    // The likeliest lemma comes first. An infinitive used as a noun ("Stunden" of "stunden") is rarer than it looks, and of
    // an adjective's two lemmas ("letzt", "letzte") treebanks have the one without ending.
    private static ulong[] Order(List<(string Lemma, ulong Form)> readings, Dictionary<string, int> lemmaCounts) =>
        [
            .. readings
                .OrderBy(r =>
                    PackedForm.Unpack(r.Form, LemmaRule.Same).Category switch
                    {
                        LexicalCategory.NominalInfinitive => 1,
                        LexicalCategory.Adjective when r.Lemma[^1] == 'e' => 1,
                        _ => 0,
                    }
                )
                .ThenByDescending(r => lemmaCounts.GetValueOrDefault(r.Lemma))
                .ThenBy(r => r.Form)
                .Select(r => r.Form)
                .Distinct(),
        ];

    private HashSet<string> RivalLemmas() =>
        formsOf
            .Values.Where(readings => readings.Exists(r => r.Lemma != readings[0].Lemma))
            .SelectMany(readings => readings.Select(r => r.Lemma))
            .ToHashSet(StringComparer.Ordinal);

    private void Write(string text, string target, TextWriter log)
    {
        var lemmaCounts = WordCounts.Read(text, RivalLemmas());
        var characters = formsOf.Keys.SelectMany(f => f).Distinct().Order().ToArray();
        var automaton = new AutomatonBuilder(characters);
        var classNumbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var classOf = new List<ushort>();
        var classes = new List<uint>();
        var forms = new List<ulong>();
        foreach (var (form, readings) in formsOf)
        {
            automaton.Add(form);
            var sorted = Order(readings, lemmaCounts);
            var key = string.Join(' ', sorted.Select(r => r.ToString("x", CultureInfo.InvariantCulture)));
            if (!classNumbers.TryGetValue(key, out var number))
            {
                number = checked((ushort)classNumbers.Count);
                classNumbers.Add(key, number);
                classes.Add((uint)forms.Count);
                forms.AddRange(sorted);
            }

            classOf.Add(number);
        }

        classes.Add((uint)forms.Count);
        var model = new ModelWriter();
        var (states, edges) = automaton.AddTo(model);
        model
            .Add<ushort>(classOf.ToArray())
            .Add<uint>(classes.ToArray())
            .Add<ulong>(forms.ToArray())
            .Add<ulong>(rules.Packed)
            .Add<char>(rules.Endings)
            .Save(target, FormLexicon.Kind, FormLexicon.Version);
        log.WriteLine(
            $"lexicon: {classOf.Count} forms, {states} states, {edges} edges, "
                + $"{classNumbers.Count} classes of {forms.Count} readings, {rules.Packed.Length} lemma rules"
        );
    }
}
