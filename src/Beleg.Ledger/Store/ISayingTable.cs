using Beleg.Ledger.Claims;
using Beleg.Text;

namespace Beleg.Ledger.Store;

/// <summary>What reports say: statements, and what the reports tell themselves.</summary>
public interface ISayingTable
{
    /// <summary>How many there are.</summary>
    long Count { get; }

    /// <summary>Adds a saying and gives it back with its number.</summary>
    /// <param name="saying">The saying; its number is not looked at.</param>
    Saying Add(Saying saying);

    /// <summary>The sayings of these numbers that are there, in order of numbers.</summary>
    IReadOnlyList<Saying> Get(IEnumerable<long> numbers);

    /// <summary>The sayings of a report, in order.</summary>
    IReadOnlyList<Saying> OfReport(long report);

    /// <summary>The sayings of a claim, in order of numbers.</summary>
    IReadOnlyList<Saying> OfClaim(long claim);

    /// <summary>The sayings of a source, the newest first.</summary>
    IReadOnlyList<Saying> OfSource(long source, int most);

    /// <summary>The statements of a source, what reports tell themselves left out, those published last first.</summary>
    /// <param name="source">The source.</param>
    /// <param name="within">A day, month or year in which the reports were published; null for all.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<Saying> StatementsOf(long source, ReportDate? within, int most, long skip);

    /// <summary>How often a source took which position at which date, by date; those without a date first.</summary>
    IReadOnlyList<StatementCount> CountStatements(long source);

    /// <summary>The reports in which a saying has a key (<see cref="SayingKeys"/>), those taken in last first.</summary>
    IReadOnlyList<long> ReportsSharing(long key, int most);

    /// <summary>Puts a saying into a claim, or takes it out of its claim.</summary>
    void SetClaim(long saying, long? claim);

    /// <summary>Writes that a saying only takes up another one of its report, and whether it is negated.</summary>
    void SetTakesUp(Rejoinder rejoinder);

    /// <summary>Writes what a person decided on a saying: its source, act, position, modality, and the verdict.</summary>
    void Correct(Saying saying);

    /// <summary>Keeps what reading found of a saying that is about to be corrected, unless that was done before.</summary>
    void KeepAsRead(long saying);

    /// <summary>A saying as reading found it, with the source, claim and verdict that it has now; null where there is none.</summary>
    Saying? AsRead(long saying);

    /// <summary>Writes that a saying has other words: its text, spans, terms and figures.</summary>
    void SetWords(Saying saying);

    /// <summary>The saying of an id in a report, or null.</summary>
    Saying? Find(long report, string id);

    /// <summary>Lets <see cref="ReportsSharing"/> find the sayings of a report, or not.</summary>
    void SetFindable(long report, bool findable);

    /// <summary>Takes the sayings of a report out, with all that hangs on them.</summary>
    void Remove(long report);
}
