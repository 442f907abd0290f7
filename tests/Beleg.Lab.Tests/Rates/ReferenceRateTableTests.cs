using Beleg.Faults;
using Beleg.Lab.Rates;

namespace Beleg.Lab.Tests.Rates;

public sealed class ReferenceRateTableTests
{
    [Fact]
    public void Each_month_has_the_mean_of_its_days_to_five_digits()
    {
        using var csv = new StringReader(
            "Date,USD,IDR,\n2024-10-02,1.10,16988.123,\n2024-10-01,1.20,N/A,\n2024-09-30,N/A,16000,\n"
        );
        using var table = new StringWriter();
        ReferenceRateTable.Write(csv, table);
        table
            .ToString()
            .Split('\n')
            .Where(l => !l.StartsWith('#'))
            .ShouldBe(["month\tUSD\tIDR", "2024-09\t\t16000", "2024-10\t1.15\t16988", ""]);
    }

    [Fact]
    public void An_archive_that_is_none_is_told()
    {
        using var table = new StringWriter();
        Should
            .Throw<FaultException>(() => ReferenceRateTable.Run(Path.Combine(Path.GetTempPath(), "no-such.zip"), table))
            .Fault.Code.ShouldBe(FaultCode.DataUnusable);
    }
}
