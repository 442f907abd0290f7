using Beleg.Exchange;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Meaning;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on what a report says. What the reading found stays in the reading; the ledger counts what was decided.</summary>
internal sealed class SayingReview(ILedgerSession session)
{
    /// <summary>The fields that can be corrected.</summary>
    public const string Fields = "position, act, modality, negated, speaker, extent";

    /// <summary>Carries out a decision.</summary>
    public void Carry(Decision decision, EntryLabel label, ClaimMoves moves)
    {
        var saying = session.Sayings.Find(label.Number, label.Saying!) ?? throw ReviewEntry.Unknown(decision.Subject);
        session.Sayings.KeepAsRead(saying.Number);
        Write(saying, Decided(saying, decision), moves);
    }

    /// <summary>Writes what was decided on a saying, and makes the claims anew that this touches.</summary>
    public void Write(Saying before, Saying decided, ClaimMoves moves)
    {
        session.Sayings.Correct(decided);
        var hasOtherWords = !decided.Spans.SequenceEqual(before.Spans);
        if (hasOtherWords)
            session.Sayings.SetWords(decided);
        // While it counted for nothing, nobody compared it.
        if (hasOtherWords || (decided.Counts && !before.Counts))
            Relink(decided, moves);
        var claims = new Neighbourhood(session, moves);
        if (decided.Counts)
            claims.Rebuild(session.Sayings.Get([decided.Number]));
        else
            claims.Leave(session.Sayings.Get([decided.Number]));
    }

    /// <summary>The saying with what was decided on it.</summary>
    public Saying Decided(Saying saying, Decision decision) =>
        decision.Verdict switch
        {
            ReviewVerdict.Accept or ReviewVerdict.Reject => saying with { Review = decision.Verdict },
            ReviewVerdict.Correct => Corrected(saying, decision) with { Review = ReviewVerdict.Correct },
            _ => throw Unfit.Verdict(decision, $"accept, reject, correct FIELD=VALUE with one of {Fields}"),
        };

    // What takes up another saying stays tied to it.
    private void Relink(Saying saying, ClaimMoves moves)
    {
        session.Claims.RemoveLinks(saying.Number);
        foreach (var one in session.Sayings.OfReport(saying.Report))
        {
            if (one.TakesUp is { } to && (one.Number == saying.Number || to == saying.Number))
                session.Claims.Add(SayingLink.TakingUp(one.Number, to));
        }

        if (!saying.IsWithdrawn)
            new StoryLinker(session, moves).Link(saying.Report);
    }

    private Saying Corrected(Saying saying, Decision decision) =>
        decision.Field switch
        {
            "position" => saying with { Position = Value<Position>(decision) },
            "act" => saying with { Act = Value<Act>(decision) },
            "modality" => saying with { Modality = Value<Modality>(decision) },
            "negated" => saying with
            {
                IsNegated = bool.TryParse(decision.Value, out var value)
                    ? value
                    : throw Unfit.Of("\"negated\" is true or false."),
            },
            "speaker" => saying with { Source = Speaker(decision) },
            SayingExtent.Field => new SayingExtent(session).Set(saying, decision.Value),
            _ => throw Unfit.Of($"{decision.Subject} has no field \"{decision.Field}\"; it has {Fields}."),
        };

    // Nobody, where the report does not tell who speaks.
    private long? Speaker(Decision decision)
    {
        if (decision.Value == "nobody")
            return null;
        return decision.Named(EntryKind.Source) is { } label && session.Sources.Get(label.Number) is { } source
            ? source.Number
            : throw Unfit.Of(
                $"\"speaker\" is the label of a source, as q2, or nobody; {decision.Value} is neither (beleg sources)."
            );
    }

    private static T Value<T>(Decision decision)
        where T : struct, Enum
    {
        if (Term.Find<T>(decision.Value) is { } value)
            return value;
        var known = string.Join(", ", Enum.GetValues<T>().Select(Term.Of));
        throw Unfit.Of($"\"{decision.Field}\" has none of the value {decision.Value}; it is one of {known}.");
    }
}
