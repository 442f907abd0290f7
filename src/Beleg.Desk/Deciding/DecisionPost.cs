using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Exchange;
using Beleg.Ledger.Reviews;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Deciding;

/// <summary>What somebody decided in a form.</summary>
/// <param name="Decisions">What was decided; empty where nothing was changed.</param>
/// <param name="Seen">What they had before them.</param>
/// <param name="Return">Where to go on.</param>
/// <param name="Look">Where the entry is.</param>
public sealed record DecisionPost(ImmutableArray<Decision> Decisions, Seen Seen, string Return, string Look)
{
    /// <summary>The longest note, in UTF-16 units.</summary>
    public const int LongestNote = 1_000;

    private const int LongestValue = 200;
    private const int MostEntries = 40;

    /// <summary>Reads a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="who">Who sent it.</param>
    /// <param name="time">When.</param>
    /// <returns>Null where it is none of this desk's forms.</returns>
    public static DecisionPost? Read(IFormCollection form, string who, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(form);
        var subject = form[DecisionFields.Subject].ToString();
        var entries = form[DecisionFields.Entries].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            Term.Find<ReviewVerdict>(form[DecisionFields.Verdict].ToString()) is not { } verdict
            || Note(form) is { Length: > LongestNote }
            || subject.Length > LongestValue
            || entries.Length > MostEntries
            || form[DecisionFields.Stamp].ToString() is not { Length: > 0 } stamp
        )
            return null;
        var plain = new Decision(subject, verdict, who, time) { Note = Note(form) };
        var decisions =
            verdict == ReviewVerdict.Correct ? Corrections(form, plain) : [plain with { Value = Other(form) }];
        return new DecisionPost(
            [.. decisions],
            new Seen([.. entries], stamp),
            Local(form[DecisionFields.Return]),
            Local(form[DecisionFields.Look])
        );
    }

    private static string? Note(IFormCollection form) =>
        form[DecisionFields.Note].ToString().Trim() is { Length: > 0 } note ? note : null;

    // A label is typed by people, too.
    private static string? Other(IFormCollection form) =>
        form[DecisionFields.Value].ToString().Trim().ToLowerInvariant() is { Length: > 0 } value ? value : null;

    // A value that is as it was is none.
    private static IEnumerable<Decision> Corrections(IFormCollection form, Decision plain) =>
        from field in DecisionFields.Corrections
        let value = ValueOf(form, field)
        where value is { Length: > 0 and <= LongestValue } && value != form[DecisionFields.Was(field)].ToString()
        select plain with
        {
            Field = field,
            Value = value,
        };

    private static string? ValueOf(IFormCollection form, string field) =>
        field == DecisionFields.Extent ? ExtentOf(form)
        : form.ContainsKey(field) ? form[field].ToString().Trim()
        : null;

    // "12-40 50-60"; a run that has no beginning or no end is none.
    private static string ExtentOf(IFormCollection form)
    {
        var runs = Enumerable
            .Range(1, DecisionFields.MostRuns)
            .Select(run =>
                (From: form[DecisionFields.From(run)].ToString(), To: form[DecisionFields.To(run)].ToString())
            )
            .Where(run => run.From.Length > 0 && run.To.Length > 0);
        return string.Join(' ', runs.Select(run => $"{run.From}-{run.To}"));
    }

    /// <summary>An address of this desk; the start page where it is none.</summary>
    internal static string Local(string? address) => RequestLinks.IsLocal(address) ? address! : "/";
}
