using System.Collections.Immutable;
using Beleg.German;
using Beleg.Meaning.Acts;
using Beleg.Meaning.Chains;
using Beleg.Meaning.Circumstances;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>Finds what a statement means.</summary>
internal static class SenseFinder
{
    /// <summary>The meaning of a statement of the report, with a reason for each field that words of the text decided.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="attribution">The statement.</param>
    /// <param name="outletAt">The id of the outlet, agency or document that a span means or holds, or null.</param>
    public static Sense Of(Analysis analysis, Attribution attribution, Func<Span, string?> outletAt)
    {
        var said = new SaidWords(analysis, attribution);
        var (act, position, because) = ActFinder.Of(said);
        var (modality, modalityBecause) = ModalityFinder.Of(said, act);
        var reasons = ImmutableArray.Create(because);
        return new Sense(act, position, modality)
        {
            Evidence = EvidenceFinder.Of(said),
            Via = ChainFinder.Of(said, outletAt),
            Place = PlaceFinder.Of(said),
            Because = modalityBecause is null ? reasons : reasons.Add(modalityBecause),
        };
    }
}
