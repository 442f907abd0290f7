using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Tests.Sources;

public sealed class OwnOutletTests(LoadedReader loaded) : IClassFixture<LoadedReader>
{
    [Fact]
    public void Our_newspaper_is_the_one_that_published_the_report()
    {
        var reading = Read("Der Wald sei gesperrt, sagte Förster Karl Wenz unserer Zeitung.", "Harzpost");
        var own = reading.Sources.Single(source => source.Kind == SourceKind.Outlet);
        own.Name.ShouldBe("Harzpost");
        reading.Statements[0].Sense.Via[0].Source.ShouldBe(own.Id);
    }

    [Fact]
    public void Our_editors_and_the_name_of_the_newspaper_are_one_source()
    {
        var text =
            "Die Pumpe sei kaputt, sagte Karl Wenz der „Harzpost“. Die Halle sei leer, sagte Förster Udo Lohn unserer Redaktion.";
        Read(text, "Harzpost").Sources.Count(source => source.Kind == SourceKind.Outlet).ShouldBe(1);
        Read(text, "Moorblatt").Sources.Count(source => source.Kind == SourceKind.Outlet).ShouldBe(2);
    }

    [Fact]
    public void A_newspaper_without_a_name_is_not_the_own_one()
    {
        var reading = Read("Laut der Zeitung gilt die Sperre bis Juni.", "Harzpost");
        reading.Sources.Single().Kind.ShouldBe(SourceKind.Unnamed);
    }

    private Reading Read(string text, string outlet) => loaded.Reader.Read(new Report(text) { Outlet = outlet });
}
