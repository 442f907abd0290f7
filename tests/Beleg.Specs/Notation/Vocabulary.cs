using System.Collections.Frozen;
using System.Text;
using Beleg.Commitments;
using Beleg.Meaning;
using Beleg.Sources;
using Beleg.Statements;

namespace Beleg.Specs.Notation;

/// <summary>The words of the notation: which entries there are, which fields each may have, which values are known.</summary>
internal static class Vocabulary
{
    public const string None = "none";
    public const string Gap = " … ";
    public const string Arrow = "->";

    private static readonly FrozenDictionary<string, FieldForm> StatementFields = new Dictionary<string, FieldForm>
    {
        ["content"] = FieldForm.Words,
        ["speaker"] = FieldForm.Speaker,
        ["cue"] = FieldForm.Words,
        ["frame"] = FieldForm.Clause,
        ["addressee"] = FieldForm.Words,
        ["within"] = FieldForm.Label,
        ["via"] = FieldForm.Speaker,
        ["evidence"] = FieldForm.Words,
        ["place"] = FieldForm.Words,
        ["time"] = FieldForm.Time,
        ["figures"] = FieldForm.WordsList,
    }.ToFrozenDictionary();

    /// <summary>The fields of each kind of entry.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, FieldForm>> Kinds { get; } =
        new Dictionary<string, FrozenDictionary<string, FieldForm>>
        {
            ["statement"] = StatementFields,
            ["source"] = Of(("role", FieldForm.Name), ("affiliation", FieldForm.Name), ("mention", FieldForm.Words)),
            ["figure"] = Of(("same as", FieldForm.Words), ("check", FieldForm.Name)),
            ["commitment"] = Of(
                ("words", FieldForm.Words),
                ("by", FieldForm.Sources),
                ("to", FieldForm.Sources),
                ("amount", FieldForm.Words),
                ("secured by", FieldForm.Words),
                ("content", FieldForm.Words),
                ("signed by", FieldForm.Sources),
                ("statement", FieldForm.Label)
            ),
            ["open point"] = Of(("who", FieldForm.Sources), ("due", FieldForm.Time)),
            ["heading"] = Of(),
            ["warning"] = Of(),
            ["credits"] = Of(),
            ["language"] = Of(),
        }.ToFrozenDictionary();

    /// <summary>The values that the headline of a statement may list, each with the aspect it belongs to.</summary>
    public static FrozenDictionary<string, string> StatementTags { get; } =
        Tags(typeof(StatementType), typeof(Medium), typeof(Act), typeof(Position), typeof(Modality));

    /// <summary>The values that the headline of a commitment may list.</summary>
    public static FrozenDictionary<string, string> CommitmentTags { get; } =
        Tags(typeof(CommitmentKind), typeof(CommitmentStatus));

    /// <summary>The kinds of source, as they stand in brackets after a name.</summary>
    public static FrozenDictionary<string, string> SourceKinds { get; } = Tags(typeof(SourceKind));

    /// <summary>"DoesNotKnow" as it is written in specs and JSON: "does-not-know"; type and medium keep their capitals.</summary>
    public static string Spell<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        if (typeof(T) == typeof(StatementType) || typeof(T) == typeof(Medium))
            return name;
        var spelled = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && spelled.Length > 0)
                spelled.Append('-');
            spelled.Append(char.ToLowerInvariant(letter));
        }

        return spelled.ToString();
    }

    /// <summary>The words in an entry that come from the text, one by one.</summary>
    public static HashSet<string> WordsOf(Entry entry)
    {
        var words = new HashSet<string>();
        if (entry.Kind is not ("statement" or "commitment"))
            words.UnionWith(entry.Head.Split(' '));
        foreach (var field in entry.Fields.Where(f => f.Name is "content" or "words"))
            words.UnionWith(field.Value.Split(' '));
        return words;
    }

    private static FrozenDictionary<string, FieldForm> Of(params (string Name, FieldForm Form)[] fields) =>
        fields.ToFrozenDictionary(f => f.Name, f => f.Form);

    private static FrozenDictionary<string, string> Tags(params Type[] types)
    {
        var tags = new Dictionary<string, string>();
        foreach (var type in types)
        {
            foreach (var value in Enum.GetValues(type))
                tags[Spelled(value)] = type.Name;
        }

        return tags.ToFrozenDictionary();
    }

    private static string Spelled(object value) =>
        value switch
        {
            StatementType v => Spell(v),
            Medium v => Spell(v),
            Act v => Spell(v),
            Position v => Spell(v),
            Modality v => Spell(v),
            CommitmentKind v => Spell(v),
            CommitmentStatus v => Spell(v),
            SourceKind v => Spell(v),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
}
