using System.Collections.Immutable;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Scoring;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Statements.Scoring;

/// <summary>A report of ten tokens of one letter, with the statements that people marked and those found in it.</summary>
internal sealed class Report
{
    private const string Text = "a b c d e f g h i j";

    private readonly List<AnnotatedStatement> gold = [];
    private readonly List<Attribution> found = [];

    /// <summary>The span from one token to another, both with it.</summary>
    public static Span Tokens(int first, int last) => new(2 * first, (2 * last) + 1);

    /// <summary>Marks a statement.</summary>
    public Report Gold(
        ImmutableArray<Span> content,
        StatementType type = StatementType.Direct,
        Medium? medium = Medium.Speech,
        ImmutableArray<Span>? speaker = null,
        ImmutableArray<Span>? cue = null,
        bool nested = false
    )
    {
        gold.Add(new AnnotatedStatement(type, medium, content, speaker ?? [], cue ?? [], [], [], nested));
        return this;
    }

    /// <summary>Finds a statement.</summary>
    public Report Found(
        ImmutableArray<Span> content,
        StatementType type = StatementType.Direct,
        Medium medium = Medium.Speech,
        ImmutableArray<Span>? speaker = null,
        int? within = null
    )
    {
        found.Add(
            new Attribution(type, medium, Passage.Of(Text, content))
            {
                Speaker = speaker is { } spans ? Passage.Of(Text, spans) : null,
                Within = within,
            }
        );
        return this;
    }

    /// <summary>How the two agree.</summary>
    public AttributionScore Score() => AttributionScore.Of([Document("1")], _ => [.. found]);

    /// <summary>The report as a document of a corpus.</summary>
    public QuotationDocument Document(string id) =>
        new(
            id,
            Text,
            [
                [.. Enumerable.Range(0, 10).Select(i => Tokens(i, i))],
            ],
            [.. gold]
        );
}
