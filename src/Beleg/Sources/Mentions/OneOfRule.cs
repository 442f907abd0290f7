using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>One of several is somebody whom the report does not name, and not all of them: "einer der Männer", "eine der Zeuginnen".</summary>
internal sealed class OneOfRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention mention)
    {
        var at = mention.First - 1;
        if (
            mention
            is not {
                Kind: MentionKind.Group or MentionKind.Unnamed or MentionKind.Role,
                Definiteness: not Definiteness.Bare,
                Noun: { } noun
            }
        )
            return;
        if (!sheet.Is(at, sheet.SentenceOf(mention), Stts.PIS) || mention.Preposition >= 0)
            return;
        // "Der Fischer" alone could be one; behind "einer" they are several.
        if (sheet.Analysis.Words[at].Lemma != "ein" || sheet.Analysis.Dependencies[mention.Head].Head != at)
            return;
        var one = sheet.Analysis.Surface(at);
        var words = sheet.Analysis.SpanOf(new German.WordRange(at, mention.HeadEnd)).Of(sheet.Analysis.Text).ToString();
        mention.Kind = MentionKind.Unnamed;
        mention.Source = SourceKind.Unnamed;
        mention.Name = char.ToLowerInvariant(words[0]) + words[1..];
        mention.Definiteness = Definiteness.Indefinite;
        mention.Concord = one[^1] == 'e' ? Concord.Fem : Concord.Masc;
        mention.Head = at;
        sheet.StartEarlier(mention, at);
        if (noun.Sense.Kind is NounKind.Role && !mention.Roles.Contains(noun))
            mention.Roles.Add(noun);
    }
}
