using Beleg.Faults;
using Beleg.Lab.Statements.Network;

namespace Beleg.Lab.Tests.Statements.Network;

public sealed class AttributionTrainingTests
{
    [Fact]
    public void A_folder_without_reports_is_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var fault = Should.Throw<FaultException>(() =>
                AttributionTraining.Run(folder.FullName, folder.FullName, TextWriter.Null)
            );
            fault.Fault.Code.ShouldBe(FaultCode.DataUnusable);
            fault.Message.ShouldContain("train.jsonl");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
