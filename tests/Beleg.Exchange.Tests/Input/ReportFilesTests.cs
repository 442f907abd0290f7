using System.Text;
using Beleg.Exchange.Input;
using Beleg.Faults;

namespace Beleg.Exchange.Tests.Input;

public sealed class ReportFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_gives_one_report_with_its_name_and_what_stands_before_the_text()
    {
        var path = Put("lahr.txt", "---\noutlet: Bote\n---\n date 2024-10 Der Damm\r\nbrach. \n");
        var intake = Read(path).ShouldHaveSingleItem();
        intake.Faults.ShouldBeEmpty();
        intake.Report!.File.ShouldBe("lahr");
        intake.Report.Outlet.ShouldBe("Bote");
        intake.Report.Published.ToString().ShouldBe("2024-10");
        intake.Report.Text.ShouldBe("Der Damm\r\nbrach. \n");
    }

    [Fact]
    public void The_date_of_the_front_matter_goes_before_the_leading_one()
    {
        var path = Put("a.md", "---\npublished: 2024-10-23\n---\ndate 2024-10 Text");
        Read(path)[0].Report!.Published.ToString().ShouldBe("2024-10-23");
    }

    [Fact]
    public void A_folder_gives_its_texts_in_ordinal_order_of_their_paths()
    {
        foreach (var name in (string[])["b.txt", "B.md", "a/z.txt", "a/deep/er.MD", "c.html", "ä.txt"])
            Put(name, name);
        Read(folder).Select(i => i.Report!.Text).ShouldBe(["B.md", "a/deep/er.MD", "a/z.txt", "b.txt", "ä.txt"]);
    }

    [Fact]
    public void A_folder_without_texts_is_told()
    {
        Put("a.html", "x");
        Read(folder).ShouldHaveSingleItem().Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.EmptyFolder);
    }

    [Fact]
    public void A_link_from_a_folder_to_itself_is_not_followed()
    {
        Put("a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);
        Read(folder).ShouldHaveSingleItem().Report!.Text.ShouldBe("x");
    }

    [Theory]
    [InlineData("nothing-here.txt")]
    [InlineData("a.txt/inside.txt")]
    [InlineData("nul\0.txt")]
    public void What_cannot_be_read_is_told(string name)
    {
        Put("a.txt", "x");
        var intake = Read(Path.Join(folder, name)).ShouldHaveSingleItem();
        intake.Report.ShouldBeNull();
        intake.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.Unreadable);
    }

    [Fact]
    public void A_link_to_nothing_in_a_folder_does_not_stop_the_others()
    {
        Put("b.txt", "x");
        File.CreateSymbolicLink(Path.Combine(folder, "a.txt"), Path.Combine(folder, "gone"));
        var intakes = Read(folder);
        intakes.Select(i => i.Report?.Text).ShouldBe([null, "x"]);
        intakes[0].Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.Unreadable);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("---\ntitle: x\n---\n")]
    [InlineData("date 2024-10\n")]
    public void A_file_without_text_is_told(string content) =>
        Read(Put("a.txt", content))[0].Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.EmptyReport);

    [Fact]
    public void Standard_input_has_no_name()
    {
        var intake = ReportFiles
            .Read("-", () => new MemoryStream("Der Damm brach."u8.ToArray()))
            .ShouldHaveSingleItem();
        intake.Path.ShouldBe("-");
        intake.Report!.File.ShouldBeNull();
        intake.Report.Text.ShouldBe("Der Damm brach.");
    }

    [Fact]
    public void A_stream_without_end_is_given_up()
    {
        var intake = ReportFiles.Read("-", () => new EndlessStream()).ShouldHaveSingleItem();
        intake.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.Unreadable);
    }

    private static List<Intake> Read(string path) => [.. ReportFiles.Read(path, () => Stream.Null)];

    private string Put(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            return count;
        }
    }
}
