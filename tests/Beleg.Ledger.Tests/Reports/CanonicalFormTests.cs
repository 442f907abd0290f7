using Beleg.Ledger.Reports;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Reports;

public sealed class CanonicalFormTests
{
    private static readonly Report Plain = new("Der Damm hält.\nDas sagte die Behörde.\n") { Outlet = "Bote" };

    [Fact]
    public void How_a_file_was_saved_changes_no_id()
    {
        var saved = Plain with { Text = "\uFEFFDer Damm hält. \r\nDas sagte die Behörde.\r\n\r\n", File = "a" };
        CanonicalForm.IdOf(saved).ShouldBe(CanonicalForm.IdOf(Plain));
    }

    [Fact]
    public void The_same_words_of_another_outlet_are_another_report() =>
        CanonicalForm.IdOf(Plain with { Outlet = "Kurier" }).ShouldNotBe(CanonicalForm.IdOf(Plain));

    [Fact]
    public void No_field_passes_for_another()
    {
        var title = new Report("x") { Title = "a\noutlet 1\nb" };
        var both = new Report("x") { Title = "a", Outlet = "b" };
        CanonicalForm.IdOf(title).ShouldNotBe(CanonicalForm.IdOf(both));
    }

    [Fact]
    public void A_changed_word_is_another_report() =>
        CanonicalForm.IdOf(Plain with { Text = "Der Damm hielt." }).ShouldNotBe(CanonicalForm.IdOf(Plain));
}
