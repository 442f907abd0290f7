using System.Collections.Immutable;
using Beleg.Figures;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Reads the commitment that a clause tells of, by its verb and the noun that goes with it.</summary>
internal sealed class CommitmentReader(
    Analysis analysis,
    ImmutableArray<Figure> figures,
    Parties parties,
    NounExtent extents
)
{
    // "ein Kredit in Höhe von", "für den Bau der Brücke": an amount further on belongs to something else.
    private const int AmountWithin = 14;

    /// <summary>The commitment of a clause, or null.</summary>
    public CommitmentDraft? Read(Clause clause)
    {
        if (!CanTell(clause))
            return null;
        var governor = Governor(clause);
        if (governor is not null && !CanTell(governor))
            return null;
        var denied = governor is not null && CommitmentVerb.Denies(governor);
        var over = governor is null
            ? null
            : CommitmentVerb.Of(analysis, governor).FirstOrDefault(v => v.Use == CommitmentUse.Over);
        var scope = Scope(clause, governor);
        foreach (var verb in CommitmentVerb.Of(analysis, clause))
        {
            if (ReadAs(verb, new Setting(clause, governor, over, denied, scope)) is { } draft)
                return draft;
        }

        return CommitmentVerb.Denies(clause) ? ReadDeniedObject(clause, scope) : null;
    }

    private bool CanTell(Clause clause) =>
        clause.Kind is not (ClauseKind.Relative or ClauseKind.Interrogative or ClauseKind.Verbless)
        && !analysis.IsNegated(clause)
        && !analysis.IsHypothetical(clause);

    private Clause? Governor(Clause clause) =>
        clause.Parent >= 0 && clause.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate
            ? analysis.Clauses[clause.Parent]
            : null;

    // An infinitive that a dash cuts off leaves its objects with the clause before: they stand after its verb.
    private List<Phrase> Scope(Clause clause, Clause? governor)
    {
        var scope = analysis.PhrasesOf(clause).ToList();
        if (clause.Kind == ClauseKind.Infinitive && governor is not null && governor.Predicate.Verbs.Length > 0)
        {
            var from = governor.Predicate.Verbs[^1];
            scope.InsertRange(0, analysis.PhrasesOf(governor).Where(p => p.First > from && p.First < clause.First));
        }

        return scope;
    }

    private CommitmentDraft? ReadAs(CommitmentVerb verb, Setting setting)
    {
        var (clause, _, over, denied, scope) = setting;
        switch (verb.Use)
        {
            case CommitmentUse.Noun:
            case CommitmentUse.Denied when denied:
                return Noun(verb, scope) is { } noun
                    ? WithNoun(verb, setting, noun.Phrase, noun.Lemma, noun.Kind)
                    : null;
            case CommitmentUse.Free when !ChildTells(clause):
            case CommitmentUse.Future when over is not null || analysis.IsFuture(clause):
                return verb.Kinds.IsEmpty ? null : WithoutNoun(verb, setting);
            default:
                return null;
        }
    }

    private bool ChildTells(Clause clause) =>
        analysis
            .ChildrenOf(clause)
            .Any(c => c.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate && Read(c) is not null);

    private (Phrase Phrase, string Lemma, CommitmentKind Kind)? Noun(CommitmentVerb verb, List<Phrase> scope)
    {
        foreach (var phrase in scope)
        {
            var fits = verb.Prepositions.IsEmpty
                ? phrase.Preposition < 0
                : parties.IsGoverned(phrase, verb.Prepositions);
            if (fits && CommitmentNouns.Find(analysis, phrase.Head) is { } noun && verb.GoesWith(noun.Kind))
                return (phrase, noun.Lemma, noun.Kind);
        }

        return null;
    }

    private CommitmentDraft WithNoun(
        CommitmentVerb verb,
        Setting setting,
        Phrase phrase,
        string noun,
        CommitmentKind kind
    )
    {
        var extent = extents.Of(phrase, analysis.Sentences[setting.Clause.Sentence].End);
        var draft = Begin(verb, setting, kind, noun, [analysis.SpanOf(extent)]) with
        {
            Lemma = analysis.Words[phrase.Head].Lemma,
            IsDefinite = IsDefinite(phrase),
        };
        draft.Because.Add("noun " + draft.Lemma);
        draft.Amount = AmountNear(extent);
        var actors = ActorsOf(verb, setting).Where(p => p != phrase).ToImmutableArray();
        if (verb.Subject == "none")
            return draft;
        if (kind == CommitmentKind.Agreement)
            AddParties(draft, verb, actors, extent);
        else
            draft.By = parties.SourcesOf(actors);
        if (kind is CommitmentKind.Loan or CommitmentKind.Pledge)
        {
            var to = parties.Dative(setting.Scope, actors, phrase, IsAmount);
            draft.To = parties.SourcesOf(to.IsEmpty ? parties.After(extent, "für", "an") : to);
        }

        return draft;
    }

    private void AddParties(CommitmentDraft draft, CommitmentVerb verb, ImmutableArray<Phrase> actors, WordRange extent)
    {
        var between = parties.After(extent, "zwischen");
        if (verb.Subject == "signers")
            draft.SignedBy = parties.SourcesOf(actors);
        if (!between.IsEmpty)
            draft.By = parties.SourcesOf(between);
        else if (verb.Subject != "signers" || !parties.ArePersons(actors))
            draft.By = parties.SourcesOf([.. actors, .. parties.After(extent, "mit")]);
    }

    private CommitmentDraft WithoutNoun(CommitmentVerb verb, Setting setting)
    {
        var (clause, _, _, _, scope) = setting;
        var kind = verb.Kinds[0];
        var spans =
            clause.Kind == ClauseKind.Main
                ? ImmutableArray.Create(analysis.SpanOf(analysis.Whole(clause)))
                : [.. analysis.SpansOf(clause)];
        var draft = Begin(verb, setting, kind, string.Empty, spans);
        var actors = ActorsOf(verb, setting);
        draft.By = parties.SourcesOf(actors);
        if (kind == CommitmentKind.Pledge)
            draft.To = parties.SourcesOf(parties.Dative(scope, actors, null, IsAmount));
        draft.Amount = scope.Where(p => p.Preposition < 0).Select(AmountOf).FirstOrDefault(a => a is not null);
        return draft;
    }

    private CommitmentDraft? ReadDeniedObject(Clause clause, List<Phrase> scope)
    {
        foreach (var phrase in scope.Where(p => p.Preposition < 0))
        {
            if (CommitmentNouns.Find(analysis, phrase.Head) is not { } noun || noun.Kind is CommitmentKind.Deadline)
                continue;
            var extent = extents.Of(phrase, analysis.Sentences[clause.Sentence].End);
            var draft = new CommitmentDraft(noun.Kind, noun.Lemma, [analysis.SpanOf(extent)], clause.Sentence)
            {
                Status = CommitmentStatus.Denied,
                Lemma = analysis.Words[phrase.Head].Lemma,
                IsDefinite = IsDefinite(phrase),
            };
            draft.Because.Add("denied by " + clause.Predicate.Lemma);
            return draft;
        }

        return null;
    }

    private CommitmentDraft Begin(
        CommitmentVerb verb,
        Setting setting,
        CommitmentKind kind,
        string noun,
        ImmutableArray<Span> spans
    )
    {
        var draft = new CommitmentDraft(kind, noun, spans, setting.Clause.Sentence)
        {
            Status = StatusOf(verb, setting),
        };
        draft.Because.Add("verb " + verb.Pattern.Lemma);
        if (setting.Over is { } over)
            draft.Because.Add("under " + over.Pattern.Lemma);
        if (setting.Denied)
            draft.Because.Add("denied by " + setting.Governor!.Predicate.Lemma);
        return draft;
    }

    private CommitmentStatus StatusOf(CommitmentVerb verb, Setting setting)
    {
        if (setting.Denied)
            return CommitmentStatus.Denied;
        if (setting.Over is { } over)
            return over.Status;
        if (!analysis.IsFuture(setting.Clause) || setting.Clause.Kind == ClauseKind.Infinitive)
            return verb.Status;
        return verb.Status switch
        {
            CommitmentStatus.Signed => CommitmentStatus.Pending,
            CommitmentStatus.Agreed when setting.Clause.Predicate.Modal == "müssen" => CommitmentStatus.Pending,
            CommitmentStatus.Agreed => CommitmentStatus.Announced,
            _ => verb.Status,
        };
    }

    // An infinitive has the subject of the clause it depends on.
    private ImmutableArray<Phrase> ActorsOf(CommitmentVerb verb, Setting setting)
    {
        if (verb.Subject == "none")
            return [];
        var own = setting.Clause.Kind == ClauseKind.Infinitive ? [] : parties.Actors(setting.Clause);
        return own.IsEmpty && setting.Governor is { } governor && !analysis.IsPassive(setting.Clause.Predicate)
            ? parties.Actors(governor)
            : own;
    }

    private bool IsDefinite(Phrase phrase) =>
        analysis.Words[phrase.First].Tag is Stts.PDAT or Stts.PPOSAT
        || (
            analysis.Words[phrase.First].Tag == Stts.ART
            && analysis.Surface(phrase.First).StartsWith("d", StringComparison.OrdinalIgnoreCase)
        );

    private bool IsAmount(Phrase phrase) => AmountOf(phrase) is not null;

    private string? AmountOf(Phrase phrase)
    {
        var span = analysis.SpanOf(phrase.Words);
        foreach (var figure in figures)
        {
            if (figure.Passage.Extent.Overlaps(span))
                return figure.Id;
        }

        return null;
    }

    private string? AmountNear(WordRange noun)
    {
        var end = Math.Min(analysis.Words.Length, Math.Max(noun.End, noun.First + AmountWithin));
        var reach = new Span(analysis.Words[noun.First].Span.Start, analysis.Words[end - 1].Span.End);
        var sentence = analysis.Sentences[analysis.SentenceAt(noun.First)].Span;
        return figures
            .Where(f => reach.Contains(f.Passage.Extent) && sentence.Contains(f.Passage.Extent))
            .OrderByDescending(IsMoney)
            .FirstOrDefault(f => IsMoney(f) || analysis.SpanOf(noun).Contains(f.Passage.Extent))
            ?.Id;
    }

    private static bool IsMoney(Figure figure) =>
        figure.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper);

    private readonly record struct Setting(
        Clause Clause,
        Clause? Governor,
        CommitmentVerb? Over,
        bool Denied,
        List<Phrase> Scope
    );
}
