using Beleg.Text;

namespace Beleg.Ledger.Tests.Undoing;

/// <summary>Reports with all that people can decide on: two stories, claims, figures, sources, open points, commitments.</summary>
internal static class UndoStory
{
    private static readonly Dictionary<string, Reading> Readings = new(StringComparer.Ordinal);

    /// <summary>Those that are there when somebody decides.</summary>
    public static IReadOnlyList<Report> Reports { get; } =
    [
        Workplace.Report(
            "a",
            1,
            "Bei dem Brand im Hafen von Lindow sind neun Menschen gestorben, sagte Bürgermeisterin Anna Behrend. Die Feuerwehr Lindow "
                + "will am Freitag einen Bericht vorlegen. Die Lagerhalle der Firma Tordesa sei eingestürzt."
        ),
        Workplace.Report(
            "b",
            2,
            "Bei dem Brand im Hafen von Lindow sind elf Menschen gestorben, sagte Polizeisprecher Jonas Reger. Anna Behrend bestritt, "
                + "dass die Lagerhalle der Firma Tordesa eingestürzt sei."
        ),
        Workplace.Report(
            "c",
            3,
            "Norrland und Südmark verhandeln über ein Fischereiabkommen. Es gehe um die Fangquoten im Tornsund, sagte Außenminister Piet Harm."
        ),
        Workplace.Report(
            "d",
            8,
            "Norrland und Südmark haben sich auf ein Fischereiabkommen geeinigt. Die Fangquoten im Tornsund sollen halbiert werden, sagte Außenminister Piet Harm."
        ),
        Workplace.Report(
            "e",
            9,
            "Ostvelden und Karpesien haben ein Zollabkommen unterzeichnet. Das sagte Ministerin Lene Orth in Grabenau."
        ),
    ];

    /// <summary>Those that come afterwards.</summary>
    public static IReadOnlyList<Report> Later { get; } =
    [
        Workplace.Report(
            "f",
            10,
            "Polizeisprecher Jonas Reger sagte, bei dem Brand im Hafen von Lindow seien zwölf Menschen gestorben. Der Bericht der Feuerwehr "
                + "Lindow liegt vor."
        ),
        Workplace.Report(
            "g",
            14,
            "Norrland und Südmark haben das Fischereiabkommen unterzeichnet. Piet Harm sprach in Tornsund von einem guten Tag für die Fischer."
        ),
    ];

    /// <summary>Reads a report, each once for all tests.</summary>
    public static Reading Read(Report report)
    {
        lock (Readings)
        {
            if (!Readings.TryGetValue(report.Text, out var reading))
                Readings.Add(report.Text, reading = Workplace.Reader.Read(report));
            return reading;
        }
    }

    /// <summary>Adds reports and links them.</summary>
    public static void Add(LedgerBook book, IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            book.Add(report, () => Read(report), report.File!);
        book.Link();
    }
}
