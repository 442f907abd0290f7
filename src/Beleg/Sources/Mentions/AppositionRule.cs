using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>
/// A second way to name somebody between commas or dashes: "der Verteidigungsminister, Boris Pistorius,", "Anna Beck, die
/// Sprecherin der Klinik,", "die Regierungspartei, die AKP,".
/// </summary>
internal sealed class AppositionRule : IMentionRule
{
    private const int LongestComplement = 16;

    public void Apply(MentionSheet sheet, Mention left)
    {
        if (left.Kind is not (MentionKind.Name or MentionKind.Role or MentionKind.Body))
            return;
        var sentence = sheet.SentenceOf(left);
        var reach = Reach(sheet, left);
        if (!sheet.Is(reach, sentence, TokenKind.Comma) && !sheet.Is(reach, sentence, TokenKind.Dash))
            return;
        var right = sheet.StartingAt(reach + 1);
        if (reach > left.End && right is not { Kind: MentionKind.Name, Source: SourceKind.Person })
            return;
        if (right is null || right.Sentence != left.Sentence || !Closes(sheet, right))
            return;
        if (left.Kind == MentionKind.Name && IsDescription(left, right))
        {
            left.End = right.End;
            left.Absorb(right);
        }
        else if (right.Kind == MentionKind.Name && IsDescription(right, left))
        {
            right.Absorb(left);
            sheet.StartEarlier(right, left.First);
            right.Preposition = left.Preposition;
            right.Definiteness = left.Definiteness;
        }
    }

    // The comma behind a role and all that says whose and where: "der Vertreter der Arbeitgeber im Rat, Peter Ott".
    private static int Reach(MentionSheet sheet, Mention left)
    {
        if (left.Kind != MentionKind.Role)
            return left.End;
        var end = Math.Min(sheet.SentenceOf(left).End, left.End + LongestComplement);
        for (var at = left.End; at < end; at++)
        {
            var word = sheet.Analysis.Words[at];
            if (word.Kind is TokenKind.Comma or TokenKind.Dash)
                return at;
            if (
                word.Kind is not (TokenKind.Word or TokenKind.Open or TokenKind.Close)
                || word.Tag is >= Stts.VVFIN and <= Stts.VMPP
            )
                break;
        }

        return left.End;
    }

    private static bool IsDescription(Mention name, Mention noun)
    {
        if (
            noun.Definiteness is Definiteness.Indefinite
            || noun.Definiteness == Definiteness.Bare && noun.Of is null && noun.First > name.First
        )
            return false;
        return noun.Kind switch
        {
            MentionKind.Role => name.Source == SourceKind.Person
                && (name.Concord & noun.Concord) != Concord.None
                && !name.Roles.Exists(noun.Roles.Contains),
            MentionKind.Body => name.Known is { } known && Kinds.MayBe(noun.Noun, known),
            _ => false,
        };
    }

    // An apposition is over where it ends: before a mark or a verb, not before "und".
    private static bool Closes(MentionSheet sheet, Mention right)
    {
        var sentence = sheet.SentenceOf(right);
        if (right.End >= sentence.End)
            return true;
        var next = sheet.Analysis.Words[right.End];
        return next.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote
            || next.Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN
            || right.Kind == MentionKind.Role && next.Tag is Stts.APPR or Stts.APPRART or Stts.ART;
    }
}
