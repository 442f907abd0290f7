using System.Text.RegularExpressions;
using Beleg.Faults;

namespace Beleg.Tests.Faults;

/// <summary>docs/faults.md and the list of codes.</summary>
public sealed partial class FaultPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "faults.md"));

    public static TheoryData<FaultCode> Codes => [.. Enum.GetValues<FaultCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_has_a_part_of_its_own_for_every_code(FaultCode code)
    {
        var heading = $"\n### {new Fault(code, string.Empty).Label}: ";
        var start = Page.IndexOf(heading, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, heading);
        var end = Page.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        var part = end < 0 ? Page[start..] : Page[start..end];
        part.ShouldContain("What to do:");
    }

    [Fact]
    public void The_page_names_no_code_that_does_not_exist()
    {
        var known = Enum.GetValues<FaultCode>().Select(c => new Fault(c, string.Empty).Label).ToHashSet();
        Label().Matches(Page).Select(m => m.Value).Distinct().Where(l => !known.Contains(l)).ShouldBeEmpty();
    }

    [GeneratedRegex("BLG[0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
