using System.Text.RegularExpressions;
using Beleg.Desk.Language;
using Beleg.Tests;

namespace Beleg.Desk.Tests.Language;

/// <summary>The reasons of the reader and the ledger, in the language of who reads them.</summary>
public sealed partial class ReasonsTests
{
    private const string List = "reasons.tsv";

    private static readonly List<string[]> Lines = [.. TabbedLines.Read(List, "English", "German")];

    private readonly Wording german = new(ReaderLanguage.German);
    private readonly Wording english = new(ReaderLanguage.English);

    [Fact]
    public void Both_languages_have_the_same_places_for_words()
    {
        foreach (var line in Lines)
            Places(line[1]).ShouldBe(Places(line[0]), ignoreOrder: true, line[0]);
    }

    [Fact]
    public void No_sentence_has_two_lines() => Lines.Select(line => Place().Replace(line[0], "{}")).ShouldBeUnique();

    [Theory]
    [InlineData("the same source", "dieselbe Quelle")]
    [InlineData("names: Voss, Lindow ~ Lindau", "Namen: Voss, Lindow ~ Lindau")]
    [InlineData("counts: dead", "gezählt: Tote")]
    [InlineData("counts: dead, injured", "gezählt: Tote, Verletzte")]
    [InlineData("network, 95 %", "neuronales Netz, 95 %")]
    [InlineData("network", "neuronales Netz")]
    [InlineData("the same amount: rund 50 Millionen Euro", "derselbe Betrag: rund 50 Millionen Euro")]
    [InlineData("sagen (cue lexicon), negated", "sagen (Lexikon der Signale), verneint")]
    [InlineData(
        "Weber can be short for Webers, or the other way round",
        "Weber kann kurz für Webers sein oder umgekehrt"
    )]
    [InlineData(
        "the surname of Anna Beck, and Sprecherin, Nordwerft",
        "der Nachname von Anna Beck, und beide sind Sprecherin, Nordwerft"
    )]
    [InlineData(
        "the surname of Anna Beck, and Chefin can be Leiterin, Nordwerft",
        "der Nachname von Anna Beck, und Chefin kann Leiterin sein, Nordwerft"
    )]
    [InlineData(
        "copies 3 passages of 01-bote, which cites Moorblatt, which published it in 02, which credits dpa",
        "hat 3 Passagen von 01-bote, und das beruft sich auf Moorblatt, und das brachte es in 02, und das nennt als Quelle dpa"
    )]
    public void A_reason_is_told_in_the_language_of_the_page(string reason, string inGerman)
    {
        german.Reason(reason).ShouldBe(new WordedReason(inGerman, ReaderLanguage.German));
        english.Reason(reason).ShouldBe(new WordedReason(reason, ReaderLanguage.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the moon was full")]
    [InlineData("the same source, perhaps")]
    [InlineData("The same source")]
    [InlineData("names:")]
    public void What_has_no_line_stays_in_English_and_says_so(string reason) =>
        german.Reason(reason).ShouldBe(new WordedReason(reason, ReaderLanguage.English));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{0} {1} [0] [1]")]
    [InlineData("\u202Eretlah mmaD\u202C")]
    [InlineData("the same source")]
    [InlineData("dead, injured; network, which credits dpa")]
    [InlineData(" speaks")]
    [InlineData("\uD800")]
    public void Words_of_reports_stay_as_they_are(string words)
    {
        german.Reason($"the ledger knows nobody by the name {words}").Text.ShouldEndWith(" mit dem Namen " + words);
        german
            .Reason($"{words} is no name, and others are called so as well")
            .Text.ShouldStartWith(words + " ist kein");
    }

    [Fact]
    public void Words_that_look_like_reasons_within_reasons_come_to_an_end()
    {
        var chain = string.Concat(Enumerable.Repeat("cites dpa, which ", 20_000));
        german.Reason(chain + "credits dpa").Text.ShouldEndWith("credits dpa");
        german.Reason("counts: " + string.Concat(Enumerable.Repeat("counts: dead, ", 20_000))).Text.ShouldNotBeEmpty();
    }

    [Fact]
    public void All_that_is_counted_has_a_name() =>
        Untold(FirstCells("src/Beleg.Ledger/Claims/tallies.tsv")).ShouldBeEmpty();

    [Fact]
    public void All_rules_for_statements_have_a_name() =>
        Untold(
                Directory
                    .EnumerateFiles(Path.Combine(Repository.Root, "src/Beleg/Statements/Rules"), "*Rule.cs")
                    .Select(path => Path.GetFileName(path)[..^"Rule.cs".Length])
                    .Where(name => name != "IStatement")
                    .Select(name => "rule " + name)
            )
            .ShouldBeEmpty();

    private IEnumerable<string> Untold(IEnumerable<string> reasons) =>
        reasons.Where(reason => german.Reason(reason).Language != ReaderLanguage.German);

    private static IEnumerable<string> FirstCells(string list) =>
        File.ReadLines(Path.Combine(Repository.Root, list))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0]);

    private static IEnumerable<string> Places(string sentence) => Place().Matches(sentence).Select(m => m.Value);

    [GeneratedRegex("\\{[0-9]\\}|\\[[0-9]\\]", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
