using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>A name in the genitive right before a noun without an article says whose it is: "Russlands Präsident", "Webers Anwältin".</summary>
internal sealed class PossessorRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention name)
    {
        if (name.Kind != MentionKind.Name)
            return;
        var last = sheet.Analysis.Surface(name.HeadEnd - 1);
        if (last[^1] is not ('s' or '\'' or '’') || sheet.StartingAt(name.End) is not { } noun)
            return;
        if (
            noun.Kind is MentionKind.Name or MentionKind.Pronoun
            || noun.First == name.First
            || noun.Definiteness != Definiteness.Bare
            || noun.Sentence != name.Sentence
        )
            return;
        noun.Of = name;
        noun.Preposition = name.Preposition;
        noun.Definiteness = Definiteness.Definite;
        if (name.Known is { } known)
            noun.Belongs.Add(LocalOffice.Of(noun, name, known));
        sheet.StartEarlier(noun, name.First);
    }
}
