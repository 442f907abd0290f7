using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Tests.Origins;

public sealed class OriginListingTests
{
    [Fact]
    public void Copies_credits_and_citations_are_listed_with_what_they_go_back_to()
    {
        var story = new Story()
            .Report(1, "Küstenbote", 1)
            .Report(2, "Abendwarte", 2, "dpa")
            .Report(3, "Stadtspiegel", 2)
            .Report(4, "Morgenblatt", 3, "dpa")
            .Report(5, "Küstenbote", 5)
            .Copy(3, 2)
            .Cites(4, "Küstenboten", CitedKind.Possible)
            .Cites(4, "Polizei", CitedKind.Possible)
            .Cites(5, "Zeitung", CitedKind.Own);
        OriginListing
            .Of(story.Evidence)
            .Select(group => $"{group.Kind} {group.Origin}: {string.Join(' ', group.Reports)}")
            .ShouldBe(["Copy dpa: 02 03", "Credit dpa: 02 04", "Citation Küstenbote: 01 04"]);
    }

    [Fact]
    public void A_citation_of_one_sentence_is_not_what_copies_go_back_to()
    {
        var story = new Story().Report(1, "A", 1, "dpa").Report(2, "B", 1).Copy(1, 2).Cites(1, "Bote");
        OriginListing.Of(story.Evidence)[0].Origin.ShouldBe("dpa");
    }

    [Fact]
    public void Nothing_in_common_is_no_group() =>
        OriginListing.Of(new Story().Report(1, "A", 1).Report(2, "B", 1).Evidence).ShouldBeEmpty();
}
