using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Reasons;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Behind a person's name an article begins whoever is spoken to: "sagte die Managerin Nele Ohlsen | dem „Kurier“"; names have
/// no genitive after them.
/// </summary>
internal static class DativeBehindName
{
    private static readonly Reason Why = new(Field.Addressee, "a dative behind the speaker's name");

    /// <summary>The finding, its speaker ended with the name, and what follows its addressee where it has none.</summary>
    public static Finding Cut(Analysis analysis, Finding finding)
    {
        if (finding.Speaker is not [var speaker])
            return finding;
        foreach (var name in analysis.NamesIn(speaker))
        {
            if (name.Kind != NameKind.Person || name.End >= speaker.End || name.First < speaker.First)
                continue;
            if (analysis.Words[name.End].Tag is not (Stts.ART or Stts.PPOSAT))
                continue;
            var rest = new WordRange(name.End, speaker.End);
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
}
