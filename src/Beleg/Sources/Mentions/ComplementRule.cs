using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>
/// What follows a noun and says to whom it belongs: "des Ministeriums", "Russlands", "von Siemens", "in Moskau".
/// </summary>
internal sealed class ComplementRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention mention)
    {
        if (mention.Kind == MentionKind.Pronoun)
            return;
        var of =
            Genitive(sheet, mention)
            ?? AfterPreposition(sheet, mention)
            ?? (mention.Kind == MentionKind.Name ? null : GenitiveNoun.Behind(sheet.Analysis, mention));
        if (of is null || of.Sentence != mention.Sentence)
            return;
        mention.Of = of;
        mention.End = Math.Max(mention.End, of.End);
        if (of.Known is { } known)
            mention.Belongs.Add(LocalOffice.Of(mention, of, known));
        else
            mention.Belongs.AddRange(of.Belongs);
    }

    private static Mention? Genitive(MentionSheet sheet, Mention mention)
    {
        if (mention is { Kind: MentionKind.Name, Source: SourceKind.State, Noun: null })
            return null;
        // Behind a person's name an article begins whoever is spoken to: "sagte Minister Kolm unserer Zeitung".
        if (mention is { Kind: MentionKind.Name, Source: SourceKind.Person })
            return null;
        var next = sheet.StartingAt(mention.End);
        if (next is null || next.Kind == MentionKind.Pronoun || (next.Concord & Concord.Gen) == Concord.None)
            return null;
        if (next.First < next.Head)
            return ShowsGenitive(sheet, next) ? next : null;

        // Without an article only a name in "-s" shows its genitive.
        var last = sheet.Analysis.Surface(next.HeadEnd - 1);
        return next.Kind == MentionKind.Name && last[^1] is 's' or '\'' or '’' ? next : null;
    }

    // An article shows the case; without one only "-er" of the plural does: "Angaben russischer Stellen".
    private static bool ShowsGenitive(MentionSheet sheet, Mention next) =>
        next.Definiteness != Definiteness.Bare
        || sheet.Analysis.Surface(next.First).EndsWith("er", StringComparison.Ordinal);

    private static Mention? AfterPreposition(MentionSheet sheet, Mention mention)
    {
        var at = mention.End;
        var sentence = sheet.SentenceOf(mention);
        if (!sheet.Is(at, sentence, Stts.APPR) && !sheet.Is(at, sentence, Stts.APPRART))
            return null;
        var next = sheet.StartingAt(at + 1);
        if (next is null || next.Kind == MentionKind.Pronoun || next.Source == SourceKind.Person)
            return null;
        var preposition = sheet.Analysis.Surface(at);
        if (preposition is "von" or "vom" or "bei" or "beim")
        {
            // "Weber von Greenpeace" belongs to it; "wurde Weber von der Polizei befragt" does not.
            return mention.Kind == MentionKind.Name && next.Kind != MentionKind.Name ? null : next;
        }

        // "Die Regierung in Moskau" is Russia's; "der Botschafter in Berlin" is not Germany's.
        var isSeat = mention.Noun?.Sense.Class is "government" or "parliament" or "country";
        return
            isSeat
            && next.Known is { Kind: KnownKind.State or KnownKind.Region }
            && PlacePrepositions.Contains(preposition)
            ? next
            : null;
    }
}
