using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A body by a name of its own that no list knows: "Nordwerft AG". Its legal form is no part of the name.</summary>
internal sealed class ProperNaming : IBodyNaming
{
    private const int ShortestInitials = 3;
    private const string ByName = "name:";
    private const string ByPart = "part:";
    private const string ByInitials = "initials:";

    private static readonly FrozenSet<string> LegalForms = LedgerWords.ReadSet(
        "legal-forms.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <inheritdoc/>
    public BodyName? Read(BodyWords words)
    {
        var kept = words.Words.Where(w => !LegalForms.Contains(w)).ToImmutableArray();
        var name = Folding.Joined(string.Concat(kept));
        if (!words.IsNamed || name.Length == 0 || kept is [var only] && IsCommon(only, words.Source.Kind))
            return null;
        return new BodyName(ByName + name, IsSure: true, $"the same name: {words.Source.Name}")
        {
            Also = kept.Length > 1 ? [.. Short(kept).Select(s => s.Key + s.Name)] : [],
            Like = kept.Length > 1 ? [.. Short(kept).Select(s => ByName + s.Name)] : [ByPart + name, ByInitials + name],
        };
    }

    // One word that is a noun for bodies can be any: "Kantonspolizei"; papers are called like that: "Küstenzeitung".
    private static bool IsCommon(string word, SourceKind kind) =>
        BodyWords.BodyNoun(word) is { IsHyphenated: false } noun
        && (kind != SourceKind.Outlet || noun.First.Length == 0);

    // What a longer name can be short: its first word ("Hansol" of "Hansol Chemielogistik") and its initials.
    private static IEnumerable<(string Key, string Name)> Short(ImmutableArray<string> words)
    {
        if (BodyWords.BodyNoun(words[0]) is null)
            yield return (ByPart, Folding.Joined(words[0]));
        var initials = string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        if (initials.Length >= ShortestInitials)
            yield return (ByInitials, Folding.Joined(initials));
    }
}
