using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Beleg.Specs.Notation;

/// <summary>Reads an "expect" block. A word it does not know is an error: a slip must not pass as a spec that holds.</summary>
internal static class ExpectationParser
{
    public static Expectation Parse(string block)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var absences = ImmutableArray.CreateBuilder<Absence>();
        string? notYet = null;
        foreach (var raw in block.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.Length == 0)
                continue;
            if (line.StartsWith(' '))
            {
                if (entries.Count == 0)
                    throw new SpecFormatException($"\"{line}\" is indented but belongs to nothing.");
                entries[^1] = WithField(entries[^1], line.Trim());
            }
            else if (line.StartsWith("not yet:", StringComparison.Ordinal))
            {
                notYet = line["not yet:".Length..].Trim();
            }
            else if (line.StartsWith("no ", StringComparison.Ordinal))
            {
                absences.Add(ParseAbsence(line));
            }
            else
            {
                entries.Add(ParseHead(line));
            }
        }

        if (entries.Count == 0 && absences.Count == 0)
            throw new SpecFormatException("The expect block says nothing.");
        CheckLabels(entries);
        return new Expectation(entries.ToImmutable(), absences.ToImmutable(), notYet);
    }

    private static Absence ParseAbsence(string line)
    {
        var kind = line["no ".Length..];
        if (kind.StartsWith("other ", StringComparison.Ordinal))
            kind = kind["other ".Length..];
        kind = kind.EndsWith('s') ? kind[..^1] : kind;
        return Vocabulary.Kinds.ContainsKey(kind)
            ? new Absence(kind, line)
            : throw new SpecFormatException($"\"{line}\": there is nothing called \"{kind}\".");
    }

    private static Entry ParseHead(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new SpecFormatException($"\"{line}\" has no colon.");
        var name = line[..colon].Trim();
        var head = line[(colon + 1)..].Trim();
        string? label = null;
        if (!Vocabulary.Kinds.ContainsKey(name) && name.LastIndexOf(' ') is > 0 and var space)
        {
            label = name[(space + 1)..];
            name = name[..space];
        }

        if (!Vocabulary.Kinds.ContainsKey(name))
            throw new SpecFormatException($"\"{line}\": there is nothing called \"{name}\".");
        CheckHead(name, head, line);
        return new Entry(name, label, head, []);
    }

    private static void CheckHead(string kind, string head, string line)
    {
        switch (kind)
        {
            case "statement":
                CheckTags(head, Vocabulary.StatementTags, line);
                break;
            case "commitment":
                CheckTags(head, Vocabulary.CommitmentTags, line);
                break;
            case "source":
                _ = SourceName.Parse(head);
                break;
            case "figure":
                _ = FigureHead.Parse(head);
                break;
        }
    }

    private static void CheckTags(string head, FrozenDictionary<string, string> known, string line)
    {
        var aspects = new HashSet<string>();
        foreach (var tag in head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!known.TryGetValue(tag, out var aspect))
                throw new SpecFormatException($"\"{line}\": \"{tag}\" is no known value.");
            if (!aspects.Add(aspect))
                throw new SpecFormatException($"\"{line}\" gives two values for {aspect}.");
        }
    }

    private static Entry WithField(Entry entry, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? line : line[..colon];
        if (colon < 0 || !Vocabulary.Kinds[entry.Kind].TryGetValue(name, out var form))
            throw new SpecFormatException($"\"{line}\": a {entry.Kind} has no \"{name}\".");
        var value = line[(colon + 1)..].Trim();
        if (value.Length == 0)
            throw new SpecFormatException($"\"{line}\" says nothing; write \"none\" for what must be absent.");
        if (form == FieldForm.Sources)
            _ = SourceName.ParseList(value);
        else if (form == FieldForm.Speaker)
            _ = SpeakerValue.Parse(value);
        return entry with { Fields = entry.Fields.Add(new Field(name, value)) };
    }

    private static void CheckLabels(IReadOnlyList<Entry> entries)
    {
        var known = new HashSet<string> { Vocabulary.None };
        foreach (var entry in entries)
        {
            foreach (var field in entry.Fields.Where(f => Vocabulary.Kinds[entry.Kind][f.Name] == FieldForm.Label))
            {
                if (!known.Contains(field.Value))
                    throw new SpecFormatException(
                        $"\"{field.Name}: {field.Value}\": no statement above has that label."
                    );
            }

            if (entry.Label is not null && !known.Add(entry.Label))
                throw new SpecFormatException($"Two entries are labelled \"{entry.Label}\".");
        }
    }
}
