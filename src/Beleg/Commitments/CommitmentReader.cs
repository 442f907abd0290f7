using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Reads the commitment that a clause tells of, by its verb and the noun that goes with it.</summary>
internal sealed class CommitmentReader(Analysis analysis, AmountIndex amounts, Parties parties, NounExtent extents)
{
    // "ein Kredit in Höhe von", "für den Bau der Brücke": an amount further on belongs to something else.
    private const int AmountWithin = 14;

    // "sagte zu, dass er zusage, …": no sentence goes on like this for long.
    private const int MostNested = 4;

    /// <summary>The commitment of a clause, or null.</summary>
    public CommitmentDraft? Read(Clause clause) => Read(clause, 0);

    private CommitmentDraft? Read(Clause clause, int depth)
    {
        if (depth > MostNested || !CanTell(clause))
            return null;
        var governor = Governor(clause);
        if (governor is not null && !CanTell(governor))
            return null;
        var denied = governor is not null && CommitmentVerb.Denies(governor);
        var over = governor is null
            ? null
            : CommitmentVerb.Of(analysis, governor).FirstOrDefault(v => v.Use == CommitmentUse.Over);
        // An infinitive tells only of what the verb over it makes of it: "war es nötig, einen Vertrag zu schließen" nothing.
        if (clause.Kind == ClauseKind.Infinitive && over is null)
            return null;
        var scope = Scope(clause, governor);
        foreach (var verb in CommitmentVerb.Of(analysis, clause))
        {
            if (ReadAs(verb, new Setting(clause, governor, over, denied, scope, depth)) is { } draft)
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
        var (clause, _, over, denied, scope, depth) = setting;
        switch (verb.Use)
        {
            case CommitmentUse.Noun:
            case CommitmentUse.Denied when denied:
                return Noun(verb, scope) is { } noun
                    ? WithNoun(verb, setting, noun.Phrase, noun.Lemma, noun.Kind)
                    : null;
            case CommitmentUse.Free when !ChildTells(clause, depth):
            case CommitmentUse.Future when over is not null || analysis.IsFuture(clause):
                return verb.Use == CommitmentUse.Free || IsSent(verb, scope) ? WithoutNoun(verb, setting) : null;
            default:
                return null;
        }
    }

    // Soldiers or arms; or, of a pledge, money: else "liefern" and "entsenden" are of everyday use.
    private bool IsSent(CommitmentVerb verb, List<Phrase> scope) =>
        scope.Exists(p =>
            p.Preposition < 0
            && (
                DeploymentObjects.Contain(analysis, p.Head)
                || (
                    verb.Kinds[0] == CommitmentKind.Pledge
                    && amounts.At(analysis.SpanOf(p.Words)) is { } f
                    && AmountIndex.IsMoney(f)
                )
            )
        );

    private bool ChildTells(Clause clause, int depth) =>
        analysis
            .ChildrenOf(clause)
            .Any(c => c.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate && Read(c, depth + 1) is not null);

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
        draft.Why(Field.Commitment, $"noun {draft.Lemma} (commitment-nouns.tsv)");
        draft.Amount = AmountNear(extent);
        if (draft.Amount is not null)
            draft.Why(Field.Amount, "beside the noun");
        var actors = ActorsOf(verb, setting).Where(p => p != phrase).ToImmutableArray();
        if (verb.Subject == "none")
            return draft;
        if (kind == CommitmentKind.Agreement)
            AddParties(draft, verb, actors, phrase, extent);
        else
            Bind(draft, actors);
        if (kind is CommitmentKind.Loan or CommitmentKind.Pledge)
        {
            var to = parties.Dative(setting.Scope, actors, phrase, IsAmount);
            Owe(draft, to, "dative");
            if (to.IsEmpty)
                Owe(draft, parties.After(phrase, extent, "für", "an"), "after the noun, with für or an");
        }

        return draft;
    }

    private void AddParties(
        CommitmentDraft draft,
        CommitmentVerb verb,
        ImmutableArray<Phrase> actors,
        Phrase noun,
        WordRange extent
    )
    {
        var between = parties.After(noun, extent, "zwischen");
        if (verb.Subject == "signers")
        {
            draft.SignedBy = parties.SourcesOf(actors);
            if (!draft.SignedBy.IsEmpty)
                draft.Why(Field.SignedBy, "subject of " + verb.Pattern.Lemma);
        }

        if (!between.IsEmpty)
            Bind(draft, between, "after the noun, with zwischen");
        else if (verb.Subject != "signers" || !parties.ArePersons(actors))
            Bind(draft, [.. actors, .. parties.After(noun, extent, "mit")]);
    }

    private void Bind(CommitmentDraft draft, ImmutableArray<Phrase> who, string why = "who acts in the clause")
    {
        draft.By = parties.SourcesOf(who);
        if (!draft.By.IsEmpty)
            draft.Why(Field.By, why);
    }

    private void Owe(CommitmentDraft draft, ImmutableArray<Phrase> whom, string why)
    {
        draft.To = parties.SourcesOf(whom);
        if (!draft.To.IsEmpty)
            draft.Why(Field.To, why);
    }

    private CommitmentDraft? WithoutNoun(CommitmentVerb verb, Setting setting)
    {
        var (clause, _, _, _, scope, _) = setting;
        // "Der Investor müsse zusagen, dass …" asks for a pledge and tells of none.
        if (clause.Predicate.Modal == "müssen")
            return null;
        var kind = verb.Kinds[0];
        var spans =
            clause.Kind == ClauseKind.Main
                ? ImmutableArray.Create(analysis.SpanOf(analysis.Whole(clause)))
                : [.. analysis.SpansOf(clause)];
        var draft = Begin(verb, setting, kind, string.Empty, spans);
        var actors = ActorsOf(verb, setting);
        Bind(draft, actors);
        if (kind == CommitmentKind.Pledge)
            Owe(draft, parties.Dative(scope, actors, null, IsAmount), "dative");
        draft.Amount = scope
            .Where(p => p.Preposition < 0 && !actors.Contains(p))
            .Select(AmountOf)
            .FirstOrDefault(a => a is not null);
        if (draft.Amount is not null)
            draft.Why(Field.Amount, "object of " + verb.Pattern.Lemma);
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
            draft.Why(Field.Commitment, $"noun {draft.Lemma} (commitment-nouns.tsv)");
            draft.Why(Field.Status, $"{clause.Predicate.Lemma} (denying-verbs.tsv)");
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
        draft.Why(Field.Commitment, $"verb {verb.Pattern.Lemma} (commitment-verbs.tsv)");
        var decisive = setting.Denied
            ? $"denied by {setting.Governor!.Predicate.Lemma} (denying-verbs.tsv)"
            : "verb " + (setting.Over ?? verb).Pattern.Lemma;
        draft.Why(
            Field.Status,
            draft.Status == verb.Status || setting.Denied ? decisive : decisive + ", still to come"
        );
        return draft;
    }

    private CommitmentStatus StatusOf(CommitmentVerb verb, Setting setting)
    {
        if (setting.Denied)
            return CommitmentStatus.Denied;
        if (setting.Over is { } over)
            return over.Status;
        if (
            verb.Status == CommitmentStatus.Agreed
            && analysis.IsFuture(setting.Clause)
            && IsStillToCome(setting.Clause)
        )
            return CommitmentStatus.Pending;
        if (!analysis.IsFuture(setting.Clause) || setting.Clause.Kind == ClauseKind.Infinitive)
            return verb.Status;
        return verb.Status switch
        {
            CommitmentStatus.Signed => CommitmentStatus.Pending,
            CommitmentStatus.Agreed => CommitmentStatus.Announced,
            _ => verb.Status,
        };
    }

    private bool IsStillToCome(Clause clause) =>
        clause.Predicate.Modal == "müssen" || clause.FirstWord(i => analysis.Surface(i) is "noch") >= 0;

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

    private string? AmountOf(Phrase phrase) => amounts.At(analysis.SpanOf(phrase.Words))?.Id;

    private string? AmountNear(WordRange noun)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(noun.First)];
        var end = Math.Min(sentence.End, Math.Max(noun.End, noun.First + AmountWithin));
        var own = analysis.SpanOf(noun);
        var near = amounts.In(analysis.SpanOf(new WordRange(noun.First, end)));
        return (
            near.FirstOrDefault(AmountIndex.IsMoney) ?? near.FirstOrDefault(f => own.Contains(f.Passage.Extent))
        )?.Id;
    }

    private readonly record struct Setting(
        Clause Clause,
        Clause? Governor,
        CommitmentVerb? Over,
        bool Denied,
        List<Phrase> Scope,
        int Depth
    );
}
