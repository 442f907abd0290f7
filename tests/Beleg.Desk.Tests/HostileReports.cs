using Beleg.Text;

namespace Beleg.Desk.Tests;

/// <summary>Reports whose titles, outlets and texts hold what would do harm if it were taken for more than words.</summary>
internal static class HostileReports
{
    private const string Quote =
        "„Der Pegel der Lauter ist auf <b onclick=\"mark()\">410 Zentimeter</b> <script>document.documentElement.dataset.harmed='1'</script>"
        + "gestiegen, der Damm bei Lauterach hält“, sagte Einsatzleiterin Petra Sandmann am Montag.\n\n";

    /// <summary>The names that are shown of them.</summary>
    public const string Outlet = "Lauter<img src=x onerror=alert(1)>bote";

    public const string TurnedOutlet = "Tal\u202Eetob\u202C\u0007\u200B & \"Söhne\"";

    public static IReadOnlyList<Report> All { get; } =
    [
        new(
            Quote
                + "Einsatzleiterin Petra Sandmann\u202E nnamdnaS arteP\u202C widersprach \u2066Gerüchten\u2069. "
                + "Sie sagte, der Damm sei \u0000\u001B[31mrot\u001B[0m und \uD800 halb.\n"
        )
        {
            File = "boese-1",
            Title = "<script>document.documentElement.dataset.harmed='1'</script>\u202Eretlah mmaD",
            Outlet = Outlet,
            Published = new ReportDate(2025, 9, 18),
            Url = "javascript:alert(1)",
            Credits = ["<i>dpa</i>"],
        },
        new("Die Lage ist ernst. " + Quote + "</article></main><h1>Beleg</h1>\n")
        {
            File = "boese-2",
            Title = "\"><svg onload=alert(1)> " + new string('W', 180),
            Outlet = TurnedOutlet,
            Published = new ReportDate(2025, 9),
        },
        new(
            string.Concat(
                Enumerable
                    .Range(1, 200)
                    .Select(i => $"„Straße {i} ist gesperrt, und das bleibt so“, sagte Sprecherin Ina Lohmann. ")
            )
        )
        {
            File = "lang",
            Title =
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzende zählt Straßen",
            Outlet = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesanzeiger",
        },
    ];
}
