using Beleg.Ledger.Stories;

namespace Beleg.Ledger.Store;

/// <summary>The stories that reports belong to.</summary>
public interface IStoryTable
{
    /// <summary>Begins a story and gives its number.</summary>
    long Add();

    /// <summary>Writes what the list of stories shows.</summary>
    void Set(Story story);

    /// <summary>The story of a number, or the one it was merged into; null where there was none.</summary>
    Story? Get(long number);

    /// <summary>The story of a report; null where it has none yet.</summary>
    long? Of(long report);

    /// <summary>Puts a report into a story, or out of all.</summary>
    void Put(long report, long? story);

    /// <summary>The numbers of the reports of a story, withdrawn ones too, in the order of taking in.</summary>
    IReadOnlyList<long> ReportsOf(long story);

    /// <summary>The numbers of the claims that the reports of a story make, those of most reports first.</summary>
    IReadOnlyList<long> ClaimsOf(long story);

    /// <summary>The stories of the reports that make a claim which a report makes, its own among them.</summary>
    IReadOnlyList<long> Around(long report);

    /// <summary>The numbers of reports that are in no story, in order.</summary>
    IReadOnlyList<long> Outside(int most);

    /// <summary>The stories that fit a filter, the one with the newest report first.</summary>
    /// <param name="filter">What they have to fit.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<Story> List(StoryFilter filter, int most, long skip);

    /// <summary>How many fit a filter.</summary>
    long Count(StoryFilter filter);

    /// <summary>The story that a number leads to; null where it is one of its own.</summary>
    long? HeirOf(long number);

    /// <summary>Lets a number lead to another story, or be one of its own again; its reports stay where they are.</summary>
    void Lead(long number, long? into);
}
