using System.Collections.Frozen;
using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// A request that the sentence before tells of is granted or refused: "Das Rote Kreuz bat darum, einen Arzt schicken zu dürfen.
/// Eine Antwort steht aus." – "Die Entführer haben dem Roten Kreuz erlaubt, einen Arzt zu bringen."
/// </summary>
internal sealed class RequestRule : IDevelopmentRule
{
    private const double ForAnswer = 0.4;
    private const double ForMatter = 0.5;
    private const int LeastWords = 2;
    private const float Enough = 24f;

    private static readonly FrozenSet<string> Answers = LedgerWords.ReadSet("words-of-granting.tsv");

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        if (!report.IsOfOneStory || !point.IsSilence)
            return null;
        return report.Best(saying => Judge(point, saying, report));
    }

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        if (
            saying.Act is Act.Demands or Act.Declines
            || saying.Modality is Modality.Intended or Modality.Possible
            || saying.Position is Position.DoesNotKnow or Position.Conditional
            || !saying.Terms.Any(t => t.Kind == TermKind.Verb && Answers.Contains(t.Word))
            || report.LeavesOpen(saying)
        )
            return null;
        var (weight, words) = TellingTerms.Shared(point.Before, saying.Terms, near: true);
        if (words.Length < LeastWords)
            return null;
        var score = ForAnswer + (ForMatter * Math.Min(1, weight / Enough));
        return new Development(point.Point.Number, DevelopmentKind.Closes, score)
        {
            Saying = saying.Number,
            Because = ["the request is answered", $"about the same: {string.Join(", ", words)}"],
        };
    }
}
