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
        if (left.Kind == MentionKind.Name && IsDescription(sheet, left, right))
        {
            left.End = right.End;
            left.Absorb(right);
        }
        else if (right.Kind == MentionKind.Name && IsDescription(sheet, right, left))
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
            if (word.Kind is not (TokenKind.Word or TokenKind.Open or TokenKind.Close) || word.Tag.IsVerb())
                break;
        }

        return left.End;
    }

    private static bool IsDescription(MentionSheet sheet, Mention name, Mention noun)
    {
        if (noun.Kind == MentionKind.Body)
            return noun.Definiteness == Definiteness.Definite
                && name.Known is { } known
                && Kinds.MayBe(noun.Noun, known);
        if (name.Source != SourceKind.Person || name.Roles.Exists(noun.Roles.Contains))
            return false;
        var isAfter = noun.First > name.First;
        return (noun.Kind, noun.Definiteness) switch
        {
            // "Anna Beck, eine Sprecherin der Klinik,"
            (MentionKind.Unnamed, Definiteness.Indefinite) => isAfter && IsOne(noun.Concord),

            // "Anna Beck, Sprecherin der Klinik,": without a complement it would be a list.
            (MentionKind.Role or MentionKind.Unnamed or MentionKind.Group, Definiteness.Bare) => isAfter
                ? IsOne(noun.Noun?.Sense.Concord ?? Concord.None) && HasComplement(sheet, noun)
                : noun.Kind == MentionKind.Role,
            (MentionKind.Role, _) => (name.Concord & noun.Concord) != Concord.None,
            _ => false,
        };
    }

    private static bool IsOne(Concord concord) => (concord & ~Concord.Plur) != Concord.None;

    private static bool HasComplement(MentionSheet sheet, Mention noun) =>
        noun.Of is not null
        || noun.End < sheet.Analysis.Words.Length
            && sheet.Analysis.Words[noun.End].Tag is Stts.ART or Stts.APPR or Stts.APPRART;

    // An apposition is over where it ends: before a mark or a verb, not before "und".
    private static bool Closes(MentionSheet sheet, Mention right)
    {
        var sentence = sheet.SentenceOf(right);
        if (right.End >= sentence.End)
            return true;
        var next = sheet.Analysis.Words[right.End];
        return next.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote
            || next.Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN
            || right.Kind is MentionKind.Role or MentionKind.Unnamed or MentionKind.Group
                && next.Tag is Stts.APPR or Stts.APPRART or Stts.ART;
    }
}
