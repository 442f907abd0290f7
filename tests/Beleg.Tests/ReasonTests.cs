using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Tests;

/// <summary>Whatever a reading says, it says which rule, word list or model gave it.</summary>
public sealed class ReasonTests(LoadedReader loaded) : IClassFixture<LoadedReader>
{
    private const string Text = """
        Verkehrsminister Ruben Thiel wies am Montag in Lohr den Vorwurf der Opposition zurück, er habe das Gutachten
        zurückgehalten. „Wir werden klagen, wenn der Kreis nicht zahlt“, sagte er der „Küstenpost“. Satellitenbilder belegen das
        nicht. Unter Berufung auf Messdaten sagte Geologin Ada Krüger, der Hang rutsche offenbar. Die Bank gewährt der Stadt Lohr
        einen Kredit in Höhe von 20 Millionen Euro. Eine Entscheidung des Kreistags steht noch aus.
        """;

    [Fact]
    public void Every_field_of_a_statement_says_what_gave_it()
    {
        foreach (var statement in Read().Statements)
        {
            var told = statement.Because.Select(r => r.Field).ToHashSet();
            told.ShouldContain(Field.Statement);
            told.ShouldContain(Field.Content);
            told.ShouldContain(Field.Act);
            told.ShouldContain(Field.Position);
            told.ShouldContain(Field.Modality);
            told.Contains(Field.Speaker).ShouldBe(statement.Attribution.Speaker is not null);
            told.Contains(Field.Cue).ShouldBe(statement.Attribution.Cue is not null);
            told.Contains(Field.Frame).ShouldBe(statement.Attribution.Frame is not null);
            told.Contains(Field.Addressee).ShouldBe(statement.Attribution.Addressee is not null);
            told.Contains(Field.Sources).ShouldBe(!statement.Sources.IsEmpty);
            told.Contains(Field.Evidence).ShouldBe(statement.Sense.Evidence is not null);
            told.Contains(Field.Place).ShouldBe(statement.Sense.Place is not null);
            told.Contains(Field.Time).ShouldBe(statement.Sense.Time is not null);
            statement.Because.Count(r => r.Field == Field.Via).ShouldBe(statement.Sense.Via.Length);
        }
    }

    [Fact]
    public void Every_mention_of_a_source_says_why() =>
        Read().Sources.ShouldAllBe(s => s.Because.Length == s.Mentions.Length && s.Because.All(b => b.Length > 0));

    [Fact]
    public void Every_field_of_a_commitment_says_what_gave_it()
    {
        var commitment = Read().Commitments.ShouldHaveSingleItem();
        var told = commitment.Because.Select(r => r.Field).ToHashSet();
        told.ShouldContain(Field.Commitment);
        told.ShouldContain(Field.Status);
        told.Contains(Field.By).ShouldBe(!commitment.By.IsEmpty);
        told.Contains(Field.To).ShouldBe(!commitment.To.IsEmpty);
        told.Contains(Field.Amount).ShouldBe(commitment.Amount is not null);
    }

    [Fact]
    public void Figures_and_open_points_say_why()
    {
        var reading = Read();
        reading.Figures.ShouldAllBe(f => f.Because.Any(r => r.Field == Field.Value));
        reading.OpenPoints.ShouldHaveSingleItem().Because.ShouldContain(r => r.Field == Field.OpenPoint);
    }

    [Fact]
    public void No_reason_is_empty() =>
        Read()
            .Statements.SelectMany(s => s.Because)
            .ShouldAllBe(r => !string.IsNullOrWhiteSpace(r.Words) && !r.Words.StartsWith(' '));

    private Reading Read() => loaded.Reader.Read(new Report(Text) { Published = new ReportDate(2026, 3, 5) });
}
