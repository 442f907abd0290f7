using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Tests.Claims;

/// <summary>What the word lists of the room must hold to.</summary>
public sealed class NearWordsTests
{
    public static TheoryData<string> Lists =>
        ["near-words.tsv", "light-words.tsv", "pointing-words.tsv", "pointing-pronouns.tsv", "calendar-words.tsv"];

    [Fact]
    public void A_group_has_two_words_and_none_twice()
    {
        foreach (var group in LedgerWords.ReadGroups("near-words.tsv"))
        {
            group.Length.ShouldBeGreaterThan(1, group[0]);
            group.ShouldBeUnique();
            group.ShouldAllBe(word => word.Length > 1 && !word.Contains(' '));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_no_row_twice(string list) =>
        LedgerWords.ReadGroups(list).Select(e => string.Join('\t', e)).ShouldBeUnique();

    [Fact]
    public void Words_joined_by_a_plus_count_only_together()
    {
        var together = Say.That(1, "Leben kommen").Terms;
        var apart = Say.That(1, "Leben genießen").Terms;
        var group = NearWords.Default.GroupsOf(Say.That(1, "sterben").Terms[0], []);
        NearWords.Default.GroupsOf(together[0], together).ShouldContain(g => group.Contains(g));
        NearWords.Default.GroupsOf(apart[0], apart).ShouldNotContain(g => group.Contains(g));
    }
}
