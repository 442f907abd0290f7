namespace Beleg.Bench.Ledgers;

/// <summary>Draws the persons, places and words of a story, and what there is to tell of them.</summary>
internal static class StoryFacts
{
    private static readonly string[] Offices =
    [
        "Staatsanwaltschaft",
        "Polizei",
        "Kreisverwaltung",
        "Handwerkskammer",
        "Feuerwehr",
    ];

    private static readonly string[] Months =
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];

    private static readonly string[] Counted =
    [
        "Menschen",
        "Beschäftigte",
        "Anwohner",
        "Familien",
        "Gebäude",
        "Fahrzeuge",
    ];

    private static readonly string[] Suffered = ["betroffen", "geschädigt", "erfasst", "gemeldet"];

    /// <summary>The facts of a story.</summary>
    /// <param name="draw">What is drawn from.</param>
    /// <param name="nouns">Nouns in "-ung".</param>
    /// <param name="known">Persons whom other stories have too.</param>
    /// <param name="sentence">Gives sentences to quote, each once.</param>
    public static IReadOnlyList<MadeFact> Of(
        Draw draw,
        IReadOnlyList<string> nouns,
        IReadOnlyList<string> known,
        Func<string> sentence
    )
    {
        var (place, second) = (MadeNames.Place(draw), MadeNames.Place(draw));
        var firm = MadeNames.Firm(draw);
        var office = $"{draw.Of(Offices)} {place}";
        var (mayor, speaker, expert) = (MadeNames.Person(draw), MadeNames.Person(draw), draw.Of(known));
        var words = draw.Some(nouns, 5);
        var (counted, suffered) = (draw.Of(Counted), draw.Of(Suffered));
        var due = $"{draw.Between(2, 28)}. {draw.Of(Months)}";
        return
        [
            new MadeFact(
                [
                    $"Von der {words[0]} in {place} sind nach Angaben der {office} {{0}} {counted} {suffered}.",
                    $"Der {office} zufolge sind in {place} {{0}} {counted} durch die {words[0]} {suffered}.",
                    $"Die {office} sprach am {{1}} von {{0}} {counted}, die von der {words[0]} {suffered} seien.",
                ],
                draw.Between(14, 900),
                draw.Between(1, 9)
            ),
            new MadeFact([
                $"{mayor}, Bürgermeister von {place}, warf der {firm} vor, die {words[1]} verschleppt zu haben.",
                $"Die {firm} habe die {words[1]} in {place} verschleppt, sagte Bürgermeister {mayor}.",
                $"Nach den Worten von {mayor} verschleppte die {firm} die {words[1]} über Jahre.",
            ]),
            new MadeFact([
                $"{speaker}, Sprecherin der {firm}, wies die Vorwürfe zurück.",
                $"Die {firm} bestritt, die {words[1]} verschleppt zu haben.",
                $"„Wir haben die {words[1]} nie verschleppt“, sagte {speaker} von der {firm}.",
            ]),
            new MadeFact(
                [
                    $"Die {words[1]} kostet nach Angaben der {firm} rund {{0}} Millionen Euro.",
                    $"Rund {{0}} Millionen Euro koste die {words[1]}, teilte die {firm} am {{1}} mit.",
                ],
                draw.Between(3, 400),
                draw.Below(3)
            ),
            new MadeFact([
                $"Die {office} will bis zum {due} einen Bericht zur {words[2]} vorlegen.",
                $"Einen Bericht zur {words[2]} kündigte die {office} bis zum {due} an.",
            ]),
            new MadeFact([
                $"Unklar blieb zunächst, wer die {words[2]} in {second} veranlasst hat.",
                $"Wer die {words[2]} in {second} veranlasst hat, ist noch offen.",
                $"Die {words[2]} in {second} habe die {firm} veranlasst, sagte {expert}.",
            ]),
            new MadeFact([
                $"{mayor} forderte am {{1}} eine {words[3]} für {second}.",
                $"Für {second} brauche es eine {words[3]}, sagte {mayor}.",
            ]),
            new MadeFact(
                [
                    $"In {second} fallen nach Angaben von {expert} {{0}} Stellen weg.",
                    $"{expert} sagte, in {second} würden {{0}} Stellen gestrichen.",
                    $"{{0}} Stellen könnten in {second} wegfallen, warnte {expert}.",
                ],
                draw.Between(20, 3000)
            ),
            new MadeFact([
                $"Sollte die {words[3]} scheitern, werde die {firm} {place} verlassen, sagte {speaker}.",
                $"{speaker} schloss nicht aus, dass die {firm} {place} ohne {words[3]} verlässt.",
            ]),
            new MadeFact([
                $"{expert} rechnet noch in diesem Jahr mit einer {words[4]} in {place}.",
                $"Eine {words[4]} in {place} sei noch in diesem Jahr zu erwarten, erklärte {expert}.",
            ]),
            Quoted(mayor, sentence()),
            Quoted(expert, sentence()),
            Quoted(speaker, sentence()),
            Quoted(draw.Of(known), sentence()),
        ];
    }

    /// <summary>Something that somebody said word for word.</summary>
    public static MadeFact Quoted(string person, string sentence)
    {
        var words = sentence.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return new MadeFact([$"{person} sagte am {{1}}: „{words}“", $"„{words.TrimEnd('.')}“, sagte {person}."]);
    }
}
