using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Faults;
using Beleg.Figures;
using Beleg.Meaning;
using Beleg.OpenPoints;
using Beleg.Reasons;
using Beleg.Sources;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Exchange.Tests;

/// <summary>A reading built by hand, with a value in every field, to try what is made of readings.</summary>
internal static class SampleReading
{
    public const string Text =
        "🚒 Dammbruch an der Lahr\n\n"
        + "Rund 300 Helfer seien im Tal der Lahr, sagte Innenministerin Ida Wohlers am Montag in Kassel der \"Post\". "
        + "Das zeigten Luftbilder. Der Betreiber Lahrwerk wies die Berichte zurück.\n\n"
        + "Sie wisse nicht, ob der Damm im Tal der Lahr halte, teilte die Sprecherin des Lahrwerks mit. "
        + "Hessen zahlt dem Kreis 5 Millionen Euro. Ein Gutachten steht noch aus.";

    /// <summary>The words as a passage; where they occur more than once, the first.</summary>
    public static Passage Words(params string[] words) => Passage.Of(Text, words.Select(w => At(w)));

    public static Reading Full { get; } =
        new(
            new Report(Text)
            {
                File = "lahr",
                Title = "Damm *gebrochen*",
                Outlet = "Kasseler Bote",
                Url = "https://bote.example/lahr",
                Published = new ReportDate(2026, 3),
            }
        )
        {
            Language = "de",
            Credits = ["dpa", "AFP"],
            Sentences =
            [
                At("🚒 Dammbruch an der Lahr"),
                At(
                    "Rund 300 Helfer seien im Tal der Lahr, sagte Innenministerin Ida Wohlers am Montag in Kassel der \"Post\"."
                ),
                At("Das zeigten Luftbilder."),
                At("Der Betreiber Lahrwerk wies die Berichte zurück."),
                At("Sie wisse nicht, ob der Damm im Tal der Lahr halte, teilte die Sprecherin des Lahrwerks mit."),
                At("Hessen zahlt dem Kreis 5 Millionen Euro."),
                At("Ein Gutachten steht noch aus."),
            ],
            Headings = [At("🚒 Dammbruch an der Lahr")],
            Sources =
            [
                new Source("q1", "Ida Wohlers", SourceKind.Person)
                {
                    Roles = ["Innenministerin"],
                    Affiliations = ["Hessen"],
                    Mentions = [At("Innenministerin Ida Wohlers")],
                },
                new Source("q2", "Lahrwerk", SourceKind.Organisation) { Mentions = [At("Der Betreiber Lahrwerk")] },
                new Source("q3", "die Sprecherin des Lahrwerks", SourceKind.Unnamed)
                {
                    Mentions = [At("die Sprecherin des Lahrwerks")],
                },
                new Source("q4", "Post", SourceKind.Outlet) { Mentions = [At("Post")] },
                new Source("q5", "Hessen", SourceKind.State) { Mentions = [At("Hessen")] },
            ],
            Statements = Statements(),
            Figures =
            [
                new Figure("f1", Words("Rund 300 Helfer"), "Helfer")
                {
                    Value = 300.00m,
                    Approximate = true,
                    Because = [new Reason(Field.Value, "approximator rund")],
                },
                new Figure("f2", Words("5 Millionen Euro"), "EUR")
                {
                    Value = 5_000_000m,
                    Low = 5_000_000m,
                    SameAs = "f1",
                    Check = "not comparable",
                },
            ],
            Commitments =
            [
                new Commitment(
                    "c1",
                    CommitmentKind.Loan,
                    Words("Hessen zahlt dem Kreis 5 Millionen Euro"),
                    CommitmentStatus.Announced
                )
                {
                    By = ["q5"],
                    To = ["q2"],
                    Amount = "f2",
                    SecuredBy = Words("Luftbilder"),
                    Contents = [Words("5 Millionen Euro")],
                    SignedBy = ["q1"],
                    Statement = "s1",
                    Because = [new Reason(Field.Commitment, "verb zahlt")],
                },
            ],
            OpenPoints =
            [
                new OpenPoint("o1", Words("Ein Gutachten steht noch aus"))
                {
                    Who = ["q2"],
                    Due = new TimeReference(Words("noch"), null),
                    Because = [new Reason(Field.OpenPoint, "steht aus")],
                },
            ],
            Warnings = [new Fault(FaultCode.UnpairedQuotationMark, "A mark has no partner.", [At("\"")])],
        };

    /// <summary>A reading that found nothing, of any text.</summary>
    public static Reading Empty(string text) =>
        new(new Report(text))
        {
            Language = "und",
            Credits = [],
            Sentences = [],
            Headings = [],
            Sources = [],
            Statements = [],
            Figures = [],
            Commitments = [],
            OpenPoints = [],
            Warnings = [],
        };

    /// <summary>A reading of any text whose second half somebody says.</summary>
    public static Reading OneStatement(string text)
    {
        var middle = text.Length / 2;
        // A reading never cuts a surrogate pair.
        if (middle > 0 && char.IsSurrogatePair(text[middle - 1], text[middle]))
            middle--;
        var half = new Span(middle, text.Length);
        var content = Passage.Of(text, half);
        return Empty(text) with
        {
            Sentences = [half],
            Statements =
            [
                new Statement(
                    "s1",
                    new Attribution(StatementType.Direct, Medium.Speech, content) { Speaker = content },
                    new Sense(Act.Denies, Position.Rejects, Modality.Possible) { Place = content }
                )
                {
                    Because = [new Reason(Field.Statement, text)],
                },
            ],
        };
    }

    private static ImmutableArray<Statement> Statements() =>
        [
            new Statement(
                "s1",
                new Attribution(
                    StatementType.IndirectFreeIndirect,
                    Medium.SW,
                    Words("Rund 300 Helfer seien im Tal der Lahr")
                )
                {
                    Speaker = Words("Innenministerin Ida Wohlers"),
                    Cue = Words("sagte"),
                    Frame = Words("sagte Innenministerin Ida Wohlers am Montag in Kassel der \"Post\""),
                    Addressee = Words("der \"Post\""),
                    Confidence = 0.931234567,
                },
                new Sense(Act.Asserts, Position.Affirms, Modality.Certain)
                {
                    Evidence = Words("Luftbilder"),
                    Via = [new Link(Words("\"Post\""), "q4")],
                    Place = Words("in Kassel"),
                    Time = new TimeReference(Words("am Montag"), new ReportDate(2026, 3, 2)),
                }
            )
            {
                Sources = ["q1"],
                Figures = ["f1"],
                Because =
                [
                    new Reason(Field.Statement, "cue sagte"),
                    new Reason(Field.Speaker, "subject of cue"),
                    new Reason(Field.Act, "sagte"),
                ],
            },
            new Statement(
                "s2",
                new Attribution(StatementType.Reported, Medium.Writing, Words("Luftbilder")),
                new Sense(Act.Confirms, Position.Conditional, Modality.Probable)
            )
            {
                Within = "s1",
            },
            new Statement(
                "s3",
                new Attribution(StatementType.Reported, Medium.Speech, Words("die Berichte"))
                {
                    Speaker = Words("Der Betreiber Lahrwerk"),
                    Cue = Words("wies", "zurück"),
                },
                new Sense(Act.Denies, Position.Rejects, Modality.Certain)
            )
            {
                Sources = ["q2"],
            },
            new Statement(
                "s4",
                new Attribution(StatementType.Indirect, Medium.Speech, Words("ob der Damm im Tal der Lahr halte"))
                {
                    Speaker = Words("die Sprecherin des Lahrwerks"),
                    Cue = Words("teilte", "mit"),
                },
                new Sense(Act.Asserts, Position.DoesNotKnow, Modality.Certain)
            )
            {
                Sources = ["q3"],
            },
        ];

    private static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new Span(start, start + words.Length);
    }
}
