using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Reasons;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Behind a person's name an article begins whoever is spoken to: "sagte die Managerin Nele Ohlsen | dem „Kurier“"; names have
/// no genitive after them. Nor does the medium it was said in belong to the name.
/// </summary>
internal static class DativeBehindName
{
    private static readonly Reason Why = new(Field.Addressee, "a dative behind the speaker's name");

    /// <summary>The finding, its speaker ended with the name, and what follows its addressee where it has none.</summary>
    public static Finding Cut(Analysis analysis, Finding finding)
    {
        if (finding.Speaker.IsEmpty)
            return finding;
        var speaker = new WordRange(finding.Speaker[0].First, finding.Speaker[^1].End);
        foreach (var name in analysis.NamesIn(speaker))
        {
            if (name.Kind != NameKind.Person || name.End >= speaker.End || name.First < speaker.First)
                continue;
            var isPlace =
                analysis.Words[name.End].Tag == Stts.APPRART && EndsWithMedium(analysis, name.End, speaker.End);
            var rest = new WordRange(name.End, speaker.End);
            if (isPlace)
                return WithoutPlace(finding, speaker.First, rest);
            if (finding.Speaker.Length > 1 || analysis.Words[name.End].Tag is not (Stts.ART or Stts.PPOSAT))
                continue;
            var isAddressee = finding.Addressee.IsEmpty && finding.Frame.Any(f => f.Contains(rest));
            return finding with
            {
                Speaker = [new WordRange(speaker.First, name.End)],
                Addressee = isAddressee ? [rest] : finding.Addressee,
                Parts = isAddressee ? finding.Parts.Add(Why) : finding.Parts,
            };
        }

        return finding;
    }

    // "sagte Bergrat Kranz | im Magazin „Flöz“"
    private static bool EndsWithMedium(Analysis analysis, int preposition, int end)
    {
        if (preposition + 1 >= end)
            return false;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(preposition + 1)))
        {
            if (reading.Sense.Source == "outlet")
                return true;
        }

        return false;
    }

    private static Finding WithoutPlace(Finding finding, int first, WordRange rest) =>
        finding with
        {
            Speaker = [new WordRange(first, rest.First)],
            Addressee = finding.Addressee.Overlaps(rest) ? [] : finding.Addressee,
        };
}
