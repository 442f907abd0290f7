using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on sources: two are the same, or one of a report is somebody else.</summary>
internal sealed class SourceReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var source = session.Sources.Get(label.Number) ?? throw ReviewEntry.Unknown(decision.Subject);
        switch (decision.Verdict)
        {
            case ReviewVerdict.Accept:
                break;
            case ReviewVerdict.Merge:
                Merge(source, decision);
                break;
            case ReviewVerdict.Split:
                Split(source, decision);
                break;
            case ReviewVerdict.Correct when decision is { Field: "name", Value: { Length: > 0 } name }:
                trail.Set(ChangeKind.NameOfSource, source.Number, name);
                break;
            default:
                throw Unfit.Verdict(decision, "accept, merge q5, split r3, correct name=…");
        }
    }

    private void Merge(LedgerSource source, Decision decision)
    {
        var other = decision.Named(EntryKind.Source) is { } label ? session.Sources.Get(label.Number) : null;
        if (other is null || other.Number == source.Number)
            throw Unfit.Of($"{decision.Subject} can be merged with another source, as q5; {decision.Value} is none.");
        foreach (var tie in session.Sources.OfSource(other.Number))
            trail.KeepSource(tie, source.Number);
        trail.Keep(ChangeKind.HeirOfSource, other.Number, Changeable.Word(source.Number));
        session.Sources.Merge(other.Number, source.Number);
        session.Sources.Set(source.With(other));
    }

    // What one report calls by this name is somebody else, with nothing but what that report has of him.
    private void Split(LedgerSource source, Decision decision)
    {
        var ties = decision.Named(EntryKind.Report) is { } label
            ? session.Sources.OfReport(label.Number).Where(t => t.Source == source.Number).ToList()
            : [];
        if (ties.Count == 0)
            throw Unfit.Of($"{decision.Subject} does not stand in {decision.Value}; name one of its reports, as r3.");
        var other = session.Sources.Add(number => new LedgerSource(number, ties[0].Name, source.Kind)
        {
            Names = [ties[0].Name],
        });
        foreach (var tie in ties)
            trail.SetSource(tie, other.Number, SourceOfTies.Decided);
        var anew = new SourceOfTies(session);
        foreach (var number in (long[])[source.Number, other.Number])
            anew.Rebuild(number, session.Sources.OfSource(number));
        new ReportSpeakers(session).Derive(ties[0].Report);
    }
}
