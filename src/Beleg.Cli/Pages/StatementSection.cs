using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;

namespace Beleg.Cli.Pages;

/// <summary>The statements in the order of the report, nested ones indented under those they stand in.</summary>
internal static class StatementSection
{
    private const int Step = 3;

    // Deeper nesting is still in order and has its ids; the page just gets no narrower.
    private const int DeepestIndent = 4 * Step;

    public static void Print(Paper paper, ReadingIndex index, bool explain)
    {
        var statements = index.Reading.Statements;
        Section.Title(paper, "Statements", statements.Length);
        if (statements.IsEmpty)
            paper.Block(Section.Body, "Nobody says anything in this report, as far as Beleg can tell.");
        var first = true;
        foreach (var statement in statements)
        {
            if (!first)
                paper.Blank();
            first = false;
            Print(paper, index, statement, explain);
        }
    }

    private static void Print(Paper paper, ReadingIndex index, Statement statement, bool explain)
    {
        var indent = Math.Min(Step * index.DepthOf(statement), DeepestIndent);
        var body = indent + Section.Body;
        var (words, sense) = (statement.Attribution, statement.Sense);
        Section.Entry(paper, indent, statement.Id, Speaker(index, statement));
        paper.Block(
            body,
            Term(sense.Act),
            ", ",
            new Run(Wording.Of(sense.Position), Section.InkOf(sense.Position)),
            Wording.Modality(sense) is { } modality ? $", {modality}" : "",
            statement.Within is { } outer ? new Run($" (within {outer})", Ink.Dim) : ""
        );
        Section.Quote(paper, body, words.Content.Text);
        Section.Facts(paper, body, StatementFacts.Of(statement));
        paper.Block(body, new Run(index.PlaceOf(words.Content).ToString(), Ink.Dim));
        if (explain)
            Section.Why(paper, body, statement.Because);
    }

    private static IEnumerable<Run> Speaker(ReadingIndex index, Statement statement)
    {
        yield return new Run(index.SpeakerOf(statement) ?? Wording.NobodyNamed, Ink.Bold);
        if (index.SpeakerAsWorded(statement) is { } worded)
            yield return new Run($" (here: {worded})", Ink.Dim);
    }

    private static string Term<T>(T value)
        where T : struct, Enum => Exchange.Term.Of(value);
}
