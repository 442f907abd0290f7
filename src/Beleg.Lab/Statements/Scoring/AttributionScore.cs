using System.Collections.Immutable;
using Beleg.Statements;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>How well the statements of a corpus are found, all of them and some kinds apart.</summary>
public sealed class AttributionScore
{
    private readonly ImmutableArray<StatementPair> pairs;

    private AttributionScore(ImmutableArray<DocumentScore> documents)
    {
        Documents = documents;
        pairs = [.. documents.SelectMany(d => d.Pairs)];
    }

    /// <summary>The documents, in the order of the corpus.</summary>
    public ImmutableArray<DocumentScore> Documents { get; }

    /// <summary>All statements.</summary>
    public StatementMetric All => new(pairs);

    /// <summary>Those that stand in the content of another in the gold; of those found too much, those that were found so.</summary>
    public StatementMetric Nested => new(pairs.Where(p => p.IsNested));

    /// <summary>The others.</summary>
    public StatementMetric TopLevel => new(pairs.Where(p => !p.IsNested));

    /// <summary>Finds the statements of each document and compares.</summary>
    /// <param name="documents">The corpus.</param>
    /// <param name="find">Finds the statements of a text, in the order of the text.</param>
    public static AttributionScore Of(
        IEnumerable<QuotationDocument> documents,
        Func<string, ImmutableArray<Attribution>> find
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(find);
        return new AttributionScore([.. documents.Select(d => DocumentScore.Of(d, find(d.Text)))]);
    }

    /// <summary>Those of a type in the gold, with what they are compared with; and those of the type found too much.</summary>
    public StatementMetric OfType(StatementType type) => new(pairs.Where(p => p.Type == type));

    /// <summary>The documents with the most statements that are not usable, the worst first; none that has no such statement.</summary>
    public IEnumerable<DocumentScore> Worst(int count) =>
        Documents.Where(d => !d.Unusable.IsEmpty).OrderByDescending(d => d.Unusable.Length).Take(count);
}
