using System.Collections.Immutable;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>How the statements found in one document agree with its gold.</summary>
public sealed class DocumentScore
{
    private DocumentScore(QuotationDocument document, ImmutableArray<StatementPair> pairs)
    {
        Id = document.Id;
        Pairs = pairs;
        var points = new CodePoints(document.Text);
        Unusable = [.. pairs.SelectMany(p => UnusableOf(p, points)).OrderBy(s => s.Content[0])];
    }

    /// <summary>The corpus's name for the document.</summary>
    public string Id { get; }

    /// <summary>The statements that are not usable, in the order of the text.</summary>
    public ImmutableArray<UnusableStatement> Unusable { get; }

    /// <summary>Every statement once, with what it is compared with.</summary>
    internal ImmutableArray<StatementPair> Pairs { get; }

    /// <summary>Compares a document with what was found in its text.</summary>
    internal static DocumentScore Of(QuotationDocument document, ImmutableArray<Attribution> found)
    {
        var tokens = document.Tokens;
        return new DocumentScore(
            document,
            StatementPairing.Of(
                [.. document.Statements.Select(s => MarkedStatement.Of(s, tokens))],
                [.. found.Select(s => MarkedStatement.Of(s, tokens))]
            )
        );
    }

    private static IEnumerable<UnusableStatement> UnusableOf(StatementPair pair, CodePoints points)
    {
        if (pair.IsUsable)
            yield break;
        if (pair.Gold is { } gold)
            yield return Told(gold, pair.Meets ? WrongIn(pair) : "missed");
        if (pair.Found is { } found && !pair.Meets)
            yield return Told(found, "spurious");

        UnusableStatement Told(MarkedStatement statement, string what) =>
            new([.. statement.Content.Select(points.FromUtf16)], statement.Type, what);
    }

    private static string WrongIn(StatementPair pair)
    {
        var content = pair.HasUsableContent ? "" : FormattableString.Invariant($"content F1 {pair.ContentF1:F2}");
        var speaker = pair.HasUsableSpeaker ? "" : SpeakerOf(pair);
        return content.Length > 0 && speaker.Length > 0 ? $"{content}; {speaker}" : content + speaker;
    }

    private static string SpeakerOf(StatementPair pair) =>
        pair.FoundPart(StatementPart.Speaker).IsEmpty ? "speaker missed"
        : pair.GoldPart(StatementPart.Speaker).IsEmpty ? "speaker spurious"
        : "speaker wrong";
}
