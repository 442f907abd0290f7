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
    public const string Fields = "position, act, modality, negated, speaker";

    /// <summary>Carries out a decision and gives the words that it was decided on.</summary>
    public string Carry(Decision decision, EntryLabel label)
    {
        var saying = session.Sayings.Find(label.Number, label.Saying!) ?? throw ReviewEntry.Unknown(decision.Subject);
        var decided = Decided(saying, decision);
        session.Sayings.Correct(decided);
        var claims = new Neighbourhood(session);
        if (decided.Counts)
            claims.Rebuild([decided]);
        else
            claims.Leave([decided]);
        return SayingAnchor.Of(saying);
    }

    /// <summary>The saying with what was decided on it.</summary>
    public Saying Decided(Saying saying, Decision decision) =>
        decision.Verdict switch
        {
            ReviewVerdict.Accept or ReviewVerdict.Reject => saying with { Review = decision.Verdict },
            ReviewVerdict.Correct => Corrected(saying, decision) with { Review = ReviewVerdict.Correct },
            _ => throw Unfit.Verdict(decision, $"accept, reject, correct FIELD=VALUE with one of {Fields}"),
        };

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
            _ => throw Unfit.Of($"{decision.Subject} has no field \"{decision.Field}\"; it has {Fields}."),
        };

    private long Speaker(Decision decision) =>
        decision.Named(EntryKind.Source) is { } label && session.Sources.Get(label.Number) is { } source
            ? source.Number
            : throw Unfit.Of($"\"speaker\" is the label of a source, as q2; {decision.Value} is none (beleg sources).");

    private static T Value<T>(Decision decision)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Term.Of(value) == decision.Value)
                return value;
        }

        var known = string.Join(", ", Enum.GetValues<T>().Select(Term.Of));
        throw Unfit.Of($"\"{decision.Field}\" has none of the value {decision.Value}; it is one of {known}.");
    }
}
