using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>A noun that no list has, right before a person's name and with an ending for people: "Imkerin Rosa Weiß".</summary>
internal sealed class UnlistedRoleRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention name)
    {
        var at = name.First - 1;
        var sentence = sheet.SentenceOf(name);
        if (name.Source != SourceKind.Person || name.Kind != MentionKind.Name || name.Roles.Count > 0)
            return;
        if (
            !sheet.Is(at, sentence, Stts.NN) && !sheet.Is(at, sentence, Stts.NE)
            || !PersonEndings.End(sheet.Analysis.Surface(at))
        )
            return;
        var noun = sheet.Analysis.Surface(at).ToString();
        var start = PhraseStart.Of(sheet.Analysis, at, sentence.First);
        if (start.Preposition >= 0 && start.Determiner is null || Nouns.Default.Find(noun).Length > 0)
            return;
        var feminine = noun.EndsWith("in", StringComparison.Ordinal);
        var gender = feminine ? Concord.Fem : Concord.Masc;
        name.Roles.Add(
            new NounReading(new NounSense(NounKind.Role, noun, gender, string.Empty), string.Empty, noun, noun)
        );
        if ((name.Concord & gender) != Concord.None)
            name.Concord &= gender;
        sheet.StartEarlier(name, start.First);
        name.Preposition = start.Preposition;
        name.Definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare;
        NounMentions.AddAdjectives(sheet.Analysis, name, start.Adjectives);
    }
}
