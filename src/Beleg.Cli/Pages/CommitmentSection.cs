using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;

namespace Beleg.Cli.Pages;

/// <summary>Agreements, pledges, loans, deployments, deadlines.</summary>
internal static class CommitmentSection
{
    public static void Print(Paper paper, ReadingIndex index, bool explain)
    {
        var commitments = index.Reading.Commitments;
        if (commitments.IsEmpty)
            return;
        Section.Title(paper, "Commitments", commitments.Length);
        foreach (var commitment in commitments)
        {
            Section.Entry(
                paper,
                0,
                commitment.Id,
                new Run(Wording.Of(commitment), Ink.Cyan),
                new Run(": ", Ink.Dim),
                commitment.Passage.Text
            );
            Section.Facts(paper, Section.Body, CommitmentFacts.Of(commitment, index));
            if (explain)
                Section.Why(paper, Section.Body, commitment.Because);
        }
    }
}
