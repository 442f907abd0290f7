using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Figures;
using Beleg.German.Times;
using Beleg.Statements;
using Beleg.Tests.German;
using Beleg.Text;

namespace Beleg.Tests.Commitments;

public sealed class CommitmentFinderTests
{
    // The words of a party stand for the id of its source.
    private static ImmutableArray<Commitment> Find(string text, params Attribution[] attributions)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        var figures = FigureFinder.Find(analysis, null).Figures;
        var times = new TimesOfClauses(analysis, TimeFinder.Find(analysis));
        return CommitmentFinder.Find(analysis, [.. attributions], figures, times, span => span.Of(text).ToString());
    }

    private static Commitment One(string text) => Find(text).ShouldHaveSingleItem();

    [Fact]
    public void A_loan_has_giver_taker_amount_and_security()
    {
        var loan = One(
            "Die Weltbank gewährt Moldau einen Kredit in Höhe von 200 Millionen Euro. Der Kredit soll durch Einnahmen aus dem Zoll abgesichert werden."
        );
        loan.Kind.ShouldBe(CommitmentKind.Loan);
        loan.Status.ShouldBe(CommitmentStatus.Agreed);
        loan.Passage.Text.ShouldBe("einen Kredit in Höhe von 200 Millionen Euro");
        loan.By.ShouldBe(["Die Weltbank"]);
        loan.To.ShouldBe(["Moldau"]);
        loan.Amount.ShouldBe("f1");
        loan.SecuredBy.ShouldNotBeNull().Text.ShouldBe("Einnahmen aus dem Zoll");
        loan.Because.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_partners_agree_to_grant_is_one_loan()
    {
        var loan = One(
            "Die Partner haben sich darauf verständigt, dem Inselstaat ein Darlehen über 30 Millionen Euro zu gewähren."
        );
        loan.Kind.ShouldBe(CommitmentKind.Loan);
        loan.Status.ShouldBe(CommitmentStatus.Agreed);
        loan.By.ShouldBe(["Die Partner"]);
        loan.To.ShouldBe(["dem Inselstaat"]);
    }

    [Fact]
    public void A_signed_agreement_has_parties_signatories_and_contents()
    {
        var agreement = One(
            "Mia Solberg und Tom Raske unterzeichneten ein Fischereiabkommen zwischen Norwegen und Island. Zu dem Abkommen gehört, dass die Flotten im Winter in isländischen Häfen liegen dürfen. Zudem sollen die Küstenwachen enger kooperieren."
        );
        agreement.Kind.ShouldBe(CommitmentKind.Agreement);
        agreement.Status.ShouldBe(CommitmentStatus.Signed);
        agreement.Passage.Text.ShouldBe("ein Fischereiabkommen zwischen Norwegen und Island");
        agreement.SignedBy.ShouldBe(["Mia Solberg", "Tom Raske"]);
        agreement.By.ShouldBe(["Norwegen", "Island"]);
        agreement
            .Contents.Select(c => c.Text)
            .ShouldBe([
                "dass die Flotten im Winter in isländischen Häfen liegen dürfen",
                "Zudem sollen die Küstenwachen enger kooperieren",
            ]);
    }

    [Theory]
    [InlineData("Die Vereinbarung sieht vor, dass der Hafen wieder öffnet.", "dass der Hafen wieder öffnet")]
    [InlineData("Darin ist festgelegt, dass der Hafen wieder öffnet.", "dass der Hafen wieder öffnet")]
    [InlineData("Sie sieht Zahlungen von 3 Millionen Euro vor.", "Zahlungen von 3 Millionen Euro")]
    [InlineData("Demnach soll der Hafen wieder öffnen.", "Demnach soll der Hafen wieder öffnen")]
    public void Contents_are_told_in_many_ways(string sequel, string content) =>
        One("Beide Seiten unterzeichneten eine Vereinbarung. " + sequel)
            .Contents.ShouldHaveSingleItem()
            .Text.ShouldBe(content);

    [Theory]
    [InlineData("Gewerkschaft und Arbeitgeber haben sich auf einen Tarifvertrag geeinigt.", CommitmentStatus.Agreed)]
    [InlineData("Der Bundesrat muss dem Abkommen über die Renten noch zustimmen.", CommitmentStatus.Pending)]
    [InlineData("Der Vertrag soll am Freitag unterzeichnet werden.", CommitmentStatus.Pending)]
    [InlineData("Der Klub dementierte, dass es einen Vertrag mit dem Stürmer gibt.", CommitmentStatus.Denied)]
    [InlineData("Das Abkommen wurde am Dienstag unterzeichnet.", CommitmentStatus.Signed)]
    public void The_status_is_what_the_words_say(string text, CommitmentStatus status)
    {
        var agreement = One(text);
        agreement.Kind.ShouldBe(CommitmentKind.Agreement);
        agreement.Status.ShouldBe(status);
    }

    [Fact]
    public void Towns_that_a_line_connects_are_no_parties()
    {
        var agreement = One(
            "Mia Solberg unterzeichnete eine Vereinbarung über den Ausbau der Strecke zwischen Bremen und Hamburg."
        );
        agreement.By.ShouldBeEmpty();
        agreement.SignedBy.ShouldBe(["Mia Solberg"]);
    }

    [Fact]
    public void A_pledge_names_what_is_promised_to_whom()
    {
        var pledge = One("Kanada hat der Ukraine zwölf Schützenpanzer zugesagt.");
        pledge.Kind.ShouldBe(CommitmentKind.Pledge);
        pledge.Status.ShouldBe(CommitmentStatus.Announced);
        pledge.By.ShouldBe(["Kanada"]);
        pledge.To.ShouldBe(["der Ukraine"]);
        pledge.Amount.ShouldBe("f1");
    }

    [Fact]
    public void Soldiers_to_be_sent_are_a_deployment()
    {
        var deployment = One("Dänemark will 600 Soldaten nach Litauen entsenden.");
        deployment.Kind.ShouldBe(CommitmentKind.Deployment);
        deployment.Status.ShouldBe(CommitmentStatus.Announced);
        deployment.By.ShouldBe(["Dänemark"]);
        deployment.Amount.ShouldBe("f1");
    }

    [Fact]
    public void What_must_be_done_until_a_date_is_a_deadline()
    {
        var deadline = One("Der Betreiber muss die Mängel bis zum 30. Juni beheben.");
        deadline.Kind.ShouldBe(CommitmentKind.Deadline);
        deadline.By.ShouldBe(["Der Betreiber"]);
    }

    [Theory]
    [InlineData("Der Historiker fand den Vertrag von 1648 in einem Keller.")]
    [InlineData("Nach dem Vertrag von Lissabon hat das Parlament mehr Rechte.")]
    [InlineData("Die laufenden Kredite belasten das Unternehmen.")]
    [InlineData("Die Minister haben das Abkommen nicht unterzeichnet.")]
    [InlineData("Die Länder könnten ein Abkommen unterzeichnen.")]
    [InlineData("Wenn beide das Abkommen unterzeichnen, öffnet die Grenze.")]
    [InlineData("Unterzeichnen die Minister das Abkommen?")]
    [InlineData("Es war nötig, einen Vertrag zu schließen.")]
    [InlineData("China wird seinen Vize-Außenminister entsenden.")]
    [InlineData("Die Studie soll einen Beitrag zur Debatte liefern.")]
    [InlineData("Der Mann verständigte die Polizei.")]
    [InlineData("Tausende Soldaten wurden nach Norden verlegt.")]
    public void What_only_sounds_like_a_commitment_is_none(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void A_commitment_is_one_entry_however_often_it_is_mentioned()
    {
        var agreement = One(
            "Peru und Chile einigten sich auf ein Abkommen. Am Montag unterzeichneten die Minister das Abkommen."
        );
        agreement.Status.ShouldBe(CommitmentStatus.Signed);
        agreement.By.ShouldBe(["Peru", "Chile"]);
        agreement.SignedBy.ShouldBe(["die Minister"]);
    }

    [Fact]
    public void Agreements_of_others_are_others() =>
        Find("Peru und Chile schlossen ein Abkommen. Ghana und Togo schlossen ein Abkommen.").Length.ShouldBe(2);

    [Fact]
    public void It_belongs_to_the_innermost_statement_it_stands_in()
    {
        const string Text = "Er sagte, Peru und Chile hätten ein Abkommen unterzeichnet.";
        var outer = new Attribution(StatementType.Indirect, Medium.Speech, Passage.Of(Text, new Span(0, Text.Length)));
        var inner = outer with { Content = Passage.Of(Text, new Span(10, Text.Length - 1)) };
        Find(Text, outer, inner).ShouldHaveSingleItem().Statement.ShouldBe("s2");
        Find(Text).ShouldHaveSingleItem().Statement.ShouldBeNull();
    }

    [Fact]
    public void Hostile_text_is_read_without_harm()
    {
        Find(string.Concat(Enumerable.Repeat("Sie sagte zu, dass ", 500))).Length.ShouldBeLessThan(2000);
        Find(string.Concat(Enumerable.Repeat("Er unterzeichnete den Vertrag. ", 500))).Length.ShouldBe(1);
    }
}
