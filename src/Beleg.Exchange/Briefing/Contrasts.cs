using System.Collections.Immutable;
using Beleg.Meaning;

namespace Beleg.Exchange.Briefing;

/// <summary>
/// Puts positions side by side. Every statement that does not simply affirm (it rejects, does not know, sets a condition,
/// or declines) looks for what it answers: statements of other sources before it that share two of its names and nouns, or
/// one that only a single statement before it has. One that rejects or declines and shares nothing ("weist die Berichte
/// zurück") points back: to the statements of other sources in its paragraph, or in the last paragraph that has some.
/// </summary>
public static class Contrasts
{
    private const int SharedWeightNeeded = 2;
    private const int MostAnswered = 4;

    // What stands further back than this many statements is not what a "the reports" means.
    private const int FarthestBack = 24;

    /// <summary>The contrasts of a reading, in the order of the report; linear in its statements.</summary>
    public static ImmutableArray<Contrast> Of(Reading reading)
    {
        var index = new ReadingIndex(reading);
        var topics = new Topics(reading);
        var groups = new List<Group>();
        var groupOf = new Dictionary<int, Group>();
        for (var i = 0; i < reading.Statements.Length; i++)
        {
            if (!IsContrary(reading.Statements[i]) || Answered(i, index, topics) is not var (answered, reason))
                continue;
            var group = answered.Select(a => groupOf.GetValueOrDefault(a)).FirstOrDefault(g => g is not null);
            group ??= groupOf.GetValueOrDefault(i);
            if (group is null)
                groups.Add(group = new Group());
            group.Reasons.Add($"{reading.Statements[i].Id} {reason}");
            foreach (var member in answered.Append(i))
            {
                group.Members.Add(member);
                groupOf.TryAdd(member, group);
            }
        }

        return [.. groups.OrderBy(g => g.Members.Min).Select(g => g.ToContrast(reading))];
    }

    private static bool IsContrary(Statement statement) =>
        statement.Sense.Position != Position.Affirms || statement.Sense.Act is Act.Denies or Act.Declines;

    private static (ImmutableArray<int> Answered, string Reason)? Answered(int i, ReadingIndex index, Topics topics)
    {
        var statements = index.Reading.Statements;
        var close = topics
            .SharedBefore(i)
            .Where(s => s.Weight >= SharedWeightNeeded && MayAnswer(statements[i], statements[s.Statement], index))
            .ToDictionary(s => statements[s.Statement].Id, StringComparer.Ordinal);
        var shared = close
            .Values.Where(s => statements[s.Statement].Within is not { } outer || !close.ContainsKey(outer))
            .OrderByDescending(s => s.Weight)
            .ThenByDescending(s => s.Statement)
            .Take(MostAnswered)
            .ToList();
        if (shared.Count > 0)
        {
            var words = shared.SelectMany(s => s.Words).Distinct(StringComparer.Ordinal);
            return ([.. shared.Select(s => s.Statement)], $"shares {string.Join(", ", words)}");
        }

        var pointsBack =
            statements[i].Sense.Position == Position.Rejects || statements[i].Sense.Act is Act.Denies or Act.Declines;
        return pointsBack ? Before(i, index) : null;
    }

    private static (ImmutableArray<int> Answered, string Reason)? Before(int i, ReadingIndex index)
    {
        var statements = index.Reading.Statements;
        var found = ImmutableArray.CreateBuilder<int>();
        int? paragraph = null;
        for (var j = i - 1; j >= Math.Max(0, i - FarthestBack) && found.Count < MostAnswered; j--)
        {
            var where = index.PlaceOf(statements[j].Attribution.Content).Paragraph;
            if (paragraph is not null && where != paragraph)
                break;
            if (!MayAnswer(statements[i], statements[j], index))
                continue;
            paragraph = where;
            found.Add(j);
        }

        return paragraph is { } p
            ? (found.ToImmutable(), $"names nothing of its own and points back to paragraph {p}")
            : null;
    }

    private static bool MayAnswer(Statement statement, Statement other, ReadingIndex index) =>
        index.SpeakerOf(other) is { } speaker
        && speaker != index.SpeakerOf(statement)
        && !statement.Sources.Intersect(other.Sources, StringComparer.Ordinal).Any()
        && !index.IsWithin(statement, other)
        && !index.IsWithin(other, statement);

    private sealed class Group
    {
        public SortedSet<int> Members { get; } = [];

        public List<string> Reasons { get; } = [];

        public Contrast ToContrast(Reading reading) =>
            new([.. Members.Select(m => reading.Statements[m])], [.. Reasons]);
    }
}
