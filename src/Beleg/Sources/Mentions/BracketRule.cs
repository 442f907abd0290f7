using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>What stands in brackets after a name: a party or body it belongs to, or the short form of the same name.</summary>
internal sealed class BracketRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention mention)
    {
        var sentence = sheet.SentenceOf(mention);
        var open = mention.End;
        if (
            mention.Kind == MentionKind.Pronoun
            || !sheet.Is(open, sentence, TokenKind.Open)
            || !sheet.Is(open + 2, sentence, TokenKind.Close)
        )
            return;
        if (sheet.HeadedAt(open + 1) is { Kind: MentionKind.Name } inner && inner.HeadEnd == open + 2)
        {
            inner.IsAbsorbed = true;
            if (inner.Known is { } known && mention.Source == SourceKind.Person)
                mention.Belongs.Add(known);
            else if (mention.Known is null && MayBeShort(mention, inner))
                mention.Known = inner.Known;
        }

        if (mention.Kind is MentionKind.Name or MentionKind.Body && mention.Source != SourceKind.Person)
            mention.ShortName = sheet.Analysis.Surface(open + 1).ToString();
        mention.End = open + 3;
    }

    // The lists have the full names of agencies and outlets: with another one, "APA" is the American Psychological
    // Association.
    private static bool MayBeShort(Mention mention, Mention inner) =>
        inner.Source is not (SourceKind.Agency or SourceKind.Outlet)
        || mention.Source == inner.Source
        || mention.Noun?.Sense.Source is "agency" or "outlet";
}
