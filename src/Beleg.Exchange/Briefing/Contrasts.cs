using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Statements;

namespace Beleg.Exchange.Briefing;

/// <summary>
/// Puts positions side by side. A statement that rejects, does not know or sets a condition stands beside those of other
/// sources that take another position and share two of its nouns, names and numbers, of which one must be more than the
/// name of a state. A denial that only sums up ("weist die Berichte zurück") points back: to the last statement of another
/// source in its paragraph or in the one before, and to those there that speak of the same.
/// </summary>
public static class Contrasts
{
    private const int FewestShared = 2;
    private const int MostAnswered = 4;
    private const int MostContrasts = 5;

    // "Das Ministerium wies den Bericht als Unsinn zurück": a denial with more words than these says itself what it denies.
    private const int MostWordsOfDenial = 2;

    // What stands further back than this many statements is not what a "the reports" means.
    private const int FarthestBack = 24;

    /// <summary>The contrasts of a reading, those with a denial first, then those that share most; five at the most.</summary>
    public static ImmutableArray<Contrast> Of(Reading reading)
    {
        var index = new ReadingIndex(reading);
        var topics = new Topics(reading);
        var groups = new List<Group>();
        var groupOf = new Dictionary<int, Group>();
        for (var i = 0; i < reading.Statements.Length; i++)
        {
            if (!IsContrary(reading.Statements[i]) || IsPart(reading.Statements[i], index))
                continue;
            if ((Shared(i, index, topics) ?? PointedAt(i, index, topics)) is not { } answer)
                continue;
            var group = answer.Statements.Select(a => groupOf.GetValueOrDefault(a)).FirstOrDefault(g => g is not null);
            if (group is null)
                groups.Add(group = new Group());
            group.Overlap += answer.Overlap;
            group.Reasons.Add($"{reading.Statements[i].Id} {answer.Reason}");
            foreach (var member in answer.Statements.Append(i))
            {
                group.Members.Add(member);
                groupOf.TryAdd(member, group);
            }
        }

        return
        [
            .. groups
                .OrderByDescending(g => g.IsDenied(reading))
                .ThenByDescending(g => g.Overlap)
                .ThenBy(g => g.Members.Min)
                .Take(MostContrasts)
                .Select(g => g.ToContrast(reading)),
        ];
    }

    private static bool IsContrary(Statement statement) => statement.Sense.Position != Position.Affirms;

    // A quotation inside its own speaker's words says nothing that those do not.
    private static bool IsPart(Statement statement, ReadingIndex index) =>
        index.Outer(statement) is { } outer && index.SpeakerOf(outer) == index.SpeakerOf(statement);

    private static Answer? Shared(int i, ReadingIndex index, Topics topics)
    {
        var statements = index.Reading.Statements;
        var close = topics
            .SharedWith(i)
            .Where(s => s.HasMatter && s.Words.Count >= FewestShared && MayAnswer(i, s.Statement, index))
            .OrderByDescending(s => s.Words.Count)
            .ThenBy(s => Math.Abs(s.Statement - i))
            .Take(MostAnswered)
            .ToList();
        if (close.Count == 0)
            return null;
        var words = close.SelectMany(s => s.Words).Distinct(StringComparer.Ordinal);
        var ids = close.Select(s => s.Statement).Order().Select(s => statements[s].Id);
        return new Answer(
            [.. close.Select(s => s.Statement)],
            $"shares {string.Join(", ", words)} with {string.Join(", ", ids)}",
            close.Max(s => s.Words.Count)
        );
    }

    private static Answer? PointedAt(int i, ReadingIndex index, Topics topics)
    {
        var statements = index.Reading.Statements;
        if (statements[i].Sense.Act != Act.Denies || topics.CountOf(i) > MostWordsOfDenial)
            return null;
        if (statements[i].Attribution.Type != StatementType.Reported)
            return null;
        var own = ParagraphOf(i, index);
        var found = new List<int>();
        int? paragraph = null;
        for (var j = i - 1; j >= Math.Max(0, i - FarthestBack) && found.Count < MostAnswered; j--)
        {
            var where = ParagraphOf(j, index);
            if (where < (paragraph ?? own - 1))
                break;
            if (!MayAnswer(i, j, index))
                continue;
            paragraph ??= where;
            if (found.Count == 0 || found.Any(f => topics.AreAkin(f, j) || HaveSpeakerInCommon(f, j, index)))
                found.Add(j);
        }

        return paragraph is { } p
            ? new Answer([.. found], $"denies what was said before it, in paragraph {p}", FewestShared)
            : null;
    }

    private static int ParagraphOf(int i, ReadingIndex index) =>
        index.PlaceOf(index.Reading.Statements[i].Attribution.Content).Paragraph;

    private static bool HaveSpeakerInCommon(int i, int j, ReadingIndex index) =>
        index.SpeakerOf(index.Reading.Statements[i]) == index.SpeakerOf(index.Reading.Statements[j]);

    private static bool MayAnswer(int i, int j, ReadingIndex index)
    {
        var (statement, other) = (index.Reading.Statements[i], index.Reading.Statements[j]);
        return index.SpeakerOf(other) is { } speaker
            && speaker != index.SpeakerOf(statement)
            && statement.Sense.Position != other.Sense.Position
            && !statement.Sources.Intersect(other.Sources, StringComparer.Ordinal).Any()
            && !IsPart(other, index)
            && !index.IsWithin(statement, other)
            && !index.IsWithin(other, statement);
    }

    private sealed record Answer(ImmutableArray<int> Statements, string Reason, int Overlap);

    private sealed class Group
    {
        public SortedSet<int> Members { get; } = [];

        public List<string> Reasons { get; } = [];

        public int Overlap { get; set; }

        public bool IsDenied(Reading reading) =>
            Members.Any(m => reading.Statements[m].Sense.Position == Position.Rejects);

        public Contrast ToContrast(Reading reading) =>
            new([.. Members.Select(m => reading.Statements[m])], [.. Reasons]);
    }
}
