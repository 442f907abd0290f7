using Beleg.German.Names;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>A noun in the plural before several names is a noun of each: "die Politiker Anna Beck und Otto Kern".</summary>
internal sealed class PluralHeadRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention plural)
    {
        if (plural.Kind is not (MentionKind.Group or MentionKind.Unnamed) || plural.Noun is not { } noun)
            return;
        var first = sheet.StartingAt(plural.End);
        if (first is not { Kind: MentionKind.Name } || first.Sentence != plural.Sentence)
            return;
        var isPeople = noun.Sense.Kind is NounKind.Role or NounKind.Member or NounKind.Unnamed;
        if (isPeople != (first.Source == SourceKind.Person) || !isPeople && noun.Sense.Kind != NounKind.Body)
            return;
        if (Next(sheet, first) is null)
            return;
        for (var name = first; name is not null; name = Next(sheet, name))
        {
            if (isPeople && noun.Sense.Kind != NounKind.Member)
                name.Roles.Insert(0, noun);
            name.Belongs.AddRange(plural.Belongs);
            name.Noun ??= noun;
        }

        plural.IsAbsorbed = true;
        sheet.StartEarlier(first, plural.First);
        first.Preposition = plural.Preposition;
    }

    private static Mention? Next(MentionSheet sheet, Mention name)
    {
        var sentence = sheet.SentenceOf(name);
        var joined =
            sheet.Is(name.End, sentence, TokenKind.Comma) || sheet.Is(name.End, sentence, German.Tagging.Stts.KON);
        return joined && sheet.StartingAt(name.End + 1) is { Kind: MentionKind.Name } next && next.Source == name.Source
            ? next
            : null;
    }
}
