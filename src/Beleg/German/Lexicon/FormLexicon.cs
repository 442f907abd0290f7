using Beleg.Models;

namespace Beleg.German.Lexicon;

/// <summary>
/// The full-form lexicon of German: for each of some 550,000 forms the words it can be and their inflection. Immutable;
/// one instance serves many threads.
/// </summary>
public sealed class FormLexicon
{
    internal const string Kind = "BELEGLEX";
    internal const int Version = 1;

    // No form of the lexicon is longer; longer surfaces are not looked up.
    internal const int LongestForm = 64;

    private readonly Automaton automaton;
    private readonly ushort[] classOf;
    private readonly uint[] classes;
    private readonly ulong[] forms;
    private readonly ulong[] rules;
    private readonly char[] endings;
    private readonly string?[] endingOf;

    private FormLexicon(
        Automaton automaton,
        ushort[] classOf,
        uint[] classes,
        ulong[] forms,
        ulong[] rules,
        char[] endings
    )
    {
        this.automaton = automaton;
        this.classOf = classOf;
        this.classes = classes;
        this.forms = forms;
        this.rules = rules;
        this.endings = endings;
        endingOf = new string?[rules.Length];
    }

    /// <summary>How many forms the lexicon holds.</summary>
    public int Count => classOf.Length;

    /// <summary>Loads the lexicon; takes milliseconds, as nothing is parsed.</summary>
    /// <param name="path">The file "lexicon.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static FormLexicon Load(string path)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var graph = Automaton.Read(file);
        var lexicon = new FormLexicon(
            graph,
            file.Read<ushort>(),
            file.Read<uint>(),
            file.Read<ulong>(),
            file.Read<ulong>(),
            file.Read<char>()
        );
        file.Complete();
        return lexicon;
    }

    /// <summary>
    /// The forms a surface can be. What is not found as written is looked up with a small first letter, and what stands
    /// in capitals also in title case and in small letters.
    /// </summary>
    public FormSet Find(ReadOnlySpan<char> surface)
    {
        var found = Find(surface, Spelling.AsWritten);
        if (found.Count > 0 || surface.IsEmpty || !char.IsUpper(surface[0]))
            return found;
        if (Respelling.IsAllCapitals(surface))
        {
            found = Find(surface, Spelling.Title);
            return found.Count > 0 ? found : Find(surface, Spelling.Small);
        }

        return Find(surface, Spelling.SmallFirst);
    }

    /// <summary>The forms a surface can be when it is spelled in one way.</summary>
    public FormSet Find(ReadOnlySpan<char> surface, Spelling spelling)
    {
        if (surface.Length > LongestForm)
            return default;
        int number;
        if (spelling == Spelling.AsWritten)
        {
            number = automaton.Find(surface);
        }
        else
        {
            Span<char> respelled = stackalloc char[surface.Length];
            Respelling.Write(surface, spelling, respelled);
            number = automaton.Find(respelled);
        }

        if (number < 0)
            return default;
        var first = classes[classOf[number]];
        return new FormSet(this, (int)first, (int)(classes[classOf[number] + 1] - first), spelling);
    }

    internal Form FormAt(int index, Spelling spelling)
    {
        var packed = forms[index];
        var number = PackedForm.Rule(packed);
        var rule = PackedRule.Unpack(rules[number], spelling, Ending(number));
        return PackedForm.Unpack(packed, rule);
    }

    // Two threads may both make the string; they make the same.
    private string Ending(int rule) =>
        endingOf[rule] ??= new string(endings, PackedRule.EndingAt(rules[rule]), PackedRule.EndingLength(rules[rule]));
}
