using System.Collections.Immutable;
using Beleg.German;
using Beleg.Reasons;
using Beleg.Statements.Rules;

namespace Beleg.Statements;

/// <summary>Says of a statement why it was found and which rule or model gave each of its parts.</summary>
internal static class PartReasons
{
    /// <summary>One reason for the statement itself, then one for each part that it has.</summary>
    public static ImmutableArray<Reason> Of(Finding finding)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.Add(new Reason(Field.Statement, string.Join("; ", finding.Because)));
        Add(Field.Content, finding.Content);
        Add(Field.Speaker, finding.Speaker);
        Add(Field.Cue, finding.Cue);
        Add(Field.Frame, finding.Frame);
        Add(Field.Addressee, finding.Addressee);
        return reasons.ToImmutable();

        void Add(Field field, ImmutableArray<WordRange> words)
        {
            if (words.IsEmpty)
                return;
            var given = finding.Parts.LastOrDefault(p => p.Field == field);
            reasons.Add(given ?? new Reason(field, "rule " + RuleSequence.NameOf(finding.Rule)));
        }
    }
}
