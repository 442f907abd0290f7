using Beleg.Commitments;
using Beleg.Figures;
using Beleg.Lab.Readings;
using Beleg.Lab.Readings.Scoring;
using Beleg.Lab.Statements;
using Beleg.Meaning;
using Beleg.OpenPoints;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Readings.Scoring;

/// <summary>A report of two sentences of ten words of one letter, as a person and as the reader read it.</summary>
internal sealed class ReadReport
{
    private const string Text = "a b c d e f g h i j. k l m n o p q r s t.";

    private HandReading hand = new("1", [], [], [], []);

    private Reading found = new(new Report(Text))
    {
        Language = "de",
        Credits = [],
        Sentences = [new Span(0, 20), new Span(21, 41)],
        Headings = [],
        Sources = [],
        Statements = [],
        Figures = [],
        Commitments = [],
        OpenPoints = [],
        Warnings = [],
    };

    /// <summary>The span from one word to another, both with it.</summary>
    public static Span Words(char first, char last) =>
        new(Text.IndexOf(first, StringComparison.Ordinal), Text.IndexOf(last, StringComparison.Ordinal) + 1);

    public ReadReport Hand(HandStatement statement) => With(hand with { Statements = hand.Statements.Add(statement) });

    public ReadReport Hand(HandFigure figure) => With(hand with { Figures = hand.Figures.Add(figure) });

    public ReadReport Hand(HandCommitment commitment) =>
        With(hand with { Commitments = hand.Commitments.Add(commitment) });

    public ReadReport Hand(HandOpenPoint point) => With(hand with { OpenPoints = hand.OpenPoints.Add(point) });

    public ReadReport Hand(Span content, Act act = Act.Asserts, bool doubtful = false) =>
        Hand(new HandStatement([content], act, Position.Affirms, Modality.Certain, [], [], doubtful));

    public ReadReport Found(Span content, Sense? sense = null)
    {
        var attribution = new Attribution(StatementType.Direct, Medium.Speech, Passage.Of(Text, content));
        var statement = new Statement(
            $"s{found.Statements.Length + 1}",
            attribution,
            sense ?? new Sense(Act.Asserts, Position.Affirms, Modality.Certain)
        );
        found = found with { Statements = found.Statements.Add(statement) };
        return this;
    }

    public ReadReport FoundFigure(Span span, decimal value, string? unit = null)
    {
        var figure = new Figure("f", Passage.Of(Text, span), unit) { Value = value };
        found = found with { Figures = found.Figures.Add(figure) };
        return this;
    }

    public ReadReport FoundCommitment(Span span, CommitmentKind kind, CommitmentStatus status)
    {
        var commitment = new Commitment("c", kind, Passage.Of(Text, span), status);
        found = found with { Commitments = found.Commitments.Add(commitment) };
        return this;
    }

    public ReadReport FoundOpenPoint(Span span)
    {
        found = found with { OpenPoints = found.OpenPoints.Add(new OpenPoint("o", Passage.Of(Text, span))) };
        return this;
    }

    /// <summary>Some words as a passage.</summary>
    public static Passage Passing(char first, char last) => Passage.Of(Text, Words(first, last));

    /// <summary>How the two agree.</summary>
    public MeaningScore Score() => MeaningScore.Of([new QuotationDocument("1", Text, [], [])], [hand], _ => found);

    private ReadReport With(HandReading reading)
    {
        hand = reading;
        return this;
    }
}
