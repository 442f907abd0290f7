using System.Globalization;

namespace Beleg.Bench.Ledgers;

/// <summary>Something that the reports of a story tell, each in other words and with the figure of its day.</summary>
/// <param name="Wordings">Sentences; "{0}" stands for the figure, "{1}" for the day of the week.</param>
/// <param name="Figure">What it was on the first day of the story.</param>
/// <param name="Drift">What is added a day.</param>
internal sealed record MadeFact(IReadOnlyList<string> Wordings, int Figure = 0, int Drift = 0)
{
    private static readonly string[] Days =
    [
        "Sonntag",
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
    ];

    /// <summary>The fact as a report has it that is published so many days after the story began.</summary>
    public string Told(Draw draw, DateOnly day, int daysIn) =>
        string.Format(
            CultureInfo.InvariantCulture,
            draw.Of(Wordings),
            Figure + Drift * daysIn,
            Days[(int)day.DayOfWeek]
        );
}
