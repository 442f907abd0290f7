using System.Collections.Immutable;
using System.Globalization;
using Beleg.Faults;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Whether entries are still as a person saw them: nobody decides blindly over what somebody else decided meanwhile.</summary>
public static class Sight
{
    /// <summary>Entries as they are now.</summary>
    public static Seen Of(ILedgerSession session, IEnumerable<string> entries)
    {
        ArgumentNullException.ThrowIfNull(session);
        ImmutableArray<string> labels = [.. entries.Distinct(StringComparer.Ordinal)];
        var decisions = labels
            .SelectMany(label => session.Decisions.On(label).Concat(session.Decisions.Naming(label)))
            .ToList();
        var last = decisions.Select(d => d.Number).DefaultIfEmpty().Max();
        var undone = decisions.Count(d => !d.Stands);
        return new Seen(labels, string.Create(CultureInfo.InvariantCulture, $"{last}.{undone}"));
    }

    /// <summary>Makes sure that nobody decided on the entries, or took a decision back, after they were seen.</summary>
    /// <exception cref="FaultException">Somebody did (BLG4013).</exception>
    public static void Check(ILedgerSession session, Seen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (Of(session, seen.Entries).Stamp == seen.Stamp)
            return;
        throw new FaultException(
            new Fault(
                FaultCode.EntryChanged,
                $"Somebody decided on {string.Join(", ", seen.Entries)} in the meantime. Nothing was changed; look at it again."
            )
        );
    }
}
