using Beleg.German.Numbers;

namespace Beleg.Tests.German.Numbers;

public sealed class DigitNumberTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("12.000", 12000)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1'200'000", 1200000)]
    [InlineData("1,5", 1.5)]
    [InlineData("3.5", 3.5)]
    [InlineData("0,25", 0.25)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1,200,000", 1200000)]
    public void Reads_what_german_news_writes(string word, double value)
    {
        DigitNumber.TryRead(word, out var number).ShouldBeTrue();
        number.Value.ShouldBe((decimal)value);
        number.Length.ShouldBe(word.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zehn")]
    [InlineData("0800")]
    [InlineData("24.10.2024")]
    [InlineData("1.23.456")]
    [InlineData("12345678901234567890123456")]
    public void A_date_a_dialling_code_and_too_many_digits_are_no_number(string word) =>
        DigitNumber.TryRead(word, out _).ShouldBeFalse();

    [Fact]
    public void What_stands_behind_the_digits_is_left() =>
        (DigitNumber.TryRead("50%", out var number), number.Length).ShouldBe((true, 2));

    [Fact]
    public void A_full_stop_at_the_end_is_not_part_of_the_number() =>
        (DigitNumber.TryRead("24.", out var number), number.Length).ShouldBe((true, 2));
}
