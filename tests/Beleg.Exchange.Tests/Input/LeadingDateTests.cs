using Beleg.Exchange.Input;
using Beleg.Text;

namespace Beleg.Exchange.Tests.Input;

public sealed class LeadingDateTests
{
    [Theory]
    [InlineData("date 2024-10 Der Damm brach.", "2024-10")]
    [InlineData(" date 2024-10 Der Damm brach.", "2024-10")]
    [InlineData("date 2024-10-23\n\nDer Damm brach.", "2024-10-23")]
    [InlineData("\r\ndate 2024\r\nDer Damm brach.", "2024")]
    public void A_date_before_the_text_is_taken_off_with_the_space_after_it(string text, string date)
    {
        LeadingDate.TryRead(text, out var read, out var end).ShouldBeTrue();
        read.ToString().ShouldBe(date);
        text[end..].ShouldBe("Der Damm brach.");
    }

    [Theory]
    [InlineData("date 2024-13 Der Damm brach.")]
    [InlineData("date 2024-10er Jahre")]
    [InlineData("date2024-10 Text")]
    [InlineData("Das date 2024-10 Text")]
    [InlineData("date ")]
    [InlineData("")]
    public void What_is_no_date_stays_text(string text)
    {
        LeadingDate.TryRead(text, out var read, out var end).ShouldBeFalse();
        (read, end).ShouldBe((default(ReportDate), 0));
    }
}
