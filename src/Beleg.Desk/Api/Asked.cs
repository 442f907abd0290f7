using Beleg.Exchange;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Text;

namespace Beleg.Desk.Api;

/// <summary>Understands the parameters of requests, or says what would do.</summary>
internal static class Asked
{
    /// <summary>The label of an entry: "c7".</summary>
    /// <exception cref="Faults.FaultException">It is none of that kind (BLG4009).</exception>
    public static EntryLabel Label(string words, EntryKind kind) =>
        EntryLabel.Find(words, kind) ?? throw ReviewEntry.Unknown(words);

    /// <summary>A date to the precision known; null where none is asked for.</summary>
    /// <exception cref="WrongRequestException">It is no date.</exception>
    public static ReportDate? Date(string? words, string name)
    {
        if (string.IsNullOrEmpty(words))
            return null;
        return ReportDate.TryParse(words, out var date)
            ? date
            : throw new WrongRequestException(
                $"{name} is a date like 2024-10-23, 2024-10 or 2024, and not \"{words}\"."
            );
    }

    /// <summary>A value of the domain as JSON says it: "does-not-know"; null where none is asked for.</summary>
    /// <exception cref="WrongRequestException">There is no such value.</exception>
    public static T? Value<T>(string? words, string name)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(words))
            return null;
        return Term.Find<T>(words)
            ?? throw new WrongRequestException(
                $"{name} is {string.Join(", ", Enum.GetValues<T>().Select(Term.Of))}, and not \"{words}\"."
            );
    }
}
