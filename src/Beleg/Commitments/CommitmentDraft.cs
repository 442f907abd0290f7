using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>A commitment while the report is being read; later sentences add to it.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Noun">The noun of the word list that names it; empty where none does.</param>
/// <param name="Spans">The words that name it.</param>
/// <param name="Sentence">The index of its sentence.</param>
internal sealed record CommitmentDraft(CommitmentKind Kind, string Noun, ImmutableArray<Span> Spans, int Sentence)
{
    /// <summary>The noun as the text has it, with what it is compounded of.</summary>
    public string Lemma { get; init; } = string.Empty;

    /// <summary>True for "der Kredit", "dieses Abkommen".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True where nothing that follows the noun tells which one: "der Vertrag", not "der Vertrag über die Seegrenze".</summary>
    public bool IsBare { get; init; }

    public CommitmentStatus Status { get; set; }

    public ImmutableArray<string> By { get; set; } = [];

    public ImmutableArray<string> To { get; set; } = [];

    public ImmutableArray<string> SignedBy { get; set; } = [];

    public string? Amount { get; set; }

    public Passage? SecuredBy { get; set; }

    public List<Passage> Contents { get; } = [];

    public List<Reason> Because { get; } = [];

    /// <summary>The index of the last sentence that told of it.</summary>
    public int LastSentence { get; set; } = Sentence;

    /// <summary>True when a later mention means the same: the noun again, or "der Vertrag" for what was a "Tarifvertrag".</summary>
    public bool IsSameAs(CommitmentDraft later) =>
        Kind == later.Kind
        && Noun.Length > 0
        && Noun == later.Noun
        && (Lemma == later.Lemma || later.IsDefinite)
        && (later.IsDefinite || (Status == CommitmentStatus.Denied) == (later.Status == CommitmentStatus.Denied))
        && (Amount is null || later.Amount is null || Amount == later.Amount)
        && (later.IsDefinite || By.IsEmpty || later.By.IsEmpty || By.Intersect(later.By, StringComparer.Ordinal).Any());

    /// <summary>
    /// True when what a later sentence calls "der Vertrag", "das Papier", "der Kreditvertrag" is the paper of this commitment: it
    /// stands right after it, and nothing says that it is another.
    /// </summary>
    public bool HasPaper(CommitmentDraft later) =>
        Kind != CommitmentKind.Deadline
        && Status != CommitmentStatus.Denied
        && later is { IsDefinite: true, IsBare: true, Amount: null }
        && CommitmentNouns.IsPaper(later.Noun)
        && later.Sentence - LastSentence is 0 or 1
        && (
            later.Lemma.Equals(later.Noun, StringComparison.OrdinalIgnoreCase)
            || (Noun.Length > 0 && later.Lemma.StartsWith(Noun, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Adds what is told of the paper: who signed it, and how far it has come.</summary>
    public void TakePaper(CommitmentDraft paper)
    {
        if (SignedBy.IsEmpty && !paper.SignedBy.IsEmpty)
            SignedBy = Taken(paper, Field.SignedBy, paper.SignedBy);
        if (By.IsEmpty && To.IsEmpty && !paper.By.IsEmpty)
            By = Taken(paper, Field.By, paper.By);
        if (Rank(paper.Status) > Rank(Status))
            Status = Taken(paper, Field.Status, paper.Status);
        LastSentence = paper.LastSentence;
        Why(Field.Commitment, $"{paper.Lemma} is its paper (commitment-papers.tsv)");
    }

    /// <summary>Adds what a later mention of the same commitment tells, and keeps what is known.</summary>
    public void Take(CommitmentDraft later)
    {
        if (By.IsEmpty && !later.By.IsEmpty)
            By = Taken(later, Field.By, later.By);
        if (To.IsEmpty && !later.To.IsEmpty)
            To = Taken(later, Field.To, later.To);
        if (SignedBy.IsEmpty && !later.SignedBy.IsEmpty)
            SignedBy = Taken(later, Field.SignedBy, later.SignedBy);
        if (Amount is null && later.Amount is { } amount)
            Amount = Taken(later, Field.Amount, amount);
        if (Rank(later.Status) > Rank(Status))
            Status = Taken(later, Field.Status, later.Status);
        LastSentence = later.LastSentence;
        Why(Field.Commitment, "mentioned again");
    }

    /// <summary>Notes what gave a field its value.</summary>
    public void Why(Field field, string words) => Because.Add(new Reason(field, words));

    // The reason comes along with the value, in place of the one before.
    private T Taken<T>(CommitmentDraft later, Field field, T value)
    {
        Because.RemoveAll(r => r.Field == field);
        Because.AddRange(later.Because.Where(r => r.Field == field));
        return value;
    }

    private static int Rank(CommitmentStatus status) =>
        status switch
        {
            CommitmentStatus.Announced => 0,
            CommitmentStatus.Pending => 1,
            CommitmentStatus.Agreed => 2,
            CommitmentStatus.Signed => 3,
            _ => 4,
        };
}
