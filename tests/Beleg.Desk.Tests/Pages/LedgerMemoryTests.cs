using Beleg.Desk.Pages;

namespace Beleg.Desk.Tests.Pages;

/// <summary>What is kept between requests.</summary>
public sealed class LedgerMemoryTests
{
    [Fact]
    public void What_is_kept_is_worked_out_anew_when_the_ledger_has_changed()
    {
        using var memory = new LedgerMemory();
        var made = 0;
        string Make() => $"{++made}";
        memory.Get("before", 7, Make).ShouldBe("1");
        memory.Get("before", 7, Make).ShouldBe("1");
        memory.Get("after", 7, Make).ShouldBe("2");
        memory.Get("after", 8, Make).ShouldBe("3");
    }

    [Fact]
    public void Things_of_two_kinds_about_one_entry_are_kept_apart()
    {
        using var memory = new LedgerMemory();
        memory.Get("state", 7, () => "words").ShouldBe("words");
        memory.Get("state", 7, () => 12).ShouldBe(12);
        memory.Get("state", 7, () => "others").ShouldBe("words");
    }

    [Fact]
    public void What_failed_is_tried_again()
    {
        using var memory = new LedgerMemory();
        Should.Throw<InvalidOperationException>(() =>
            memory.Get<string>("state", 7, () => throw new InvalidOperationException())
        );
        memory.Get("state", 7, () => "found").ShouldBe("found");
    }
}
