using System.Text.RegularExpressions;
using Beleg.Commitments;
using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Desk.Language;
using Beleg.Desk.Review;
using Beleg.Desk.TakeIn;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reviews;
using Beleg.Meaning;
using Beleg.Sources;
using Beleg.Tests;

namespace Beleg.Desk.Tests.Language;

/// <summary>The list of phrases against the sources of the desk.</summary>
public sealed partial class PhrasesTests
{
    private static readonly string Source = string.Join(
        '\n',
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "Beleg.Desk"), "*.*", SearchOption.AllDirectories)
            .Where(p => Path.GetExtension(p) is ".razor" or ".cs")
            .Where(p =>
                !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal)
            )
            .Select(File.ReadAllText)
    );

    private static readonly HashSet<string> Keys = [.. Phrases.In(ReaderLanguage.German).Keys];

    private static IEnumerable<string> NamesOfValues =>
        [
            .. Names<Position>(),
            .. Names<Act>(),
            .. Names<Modality>(),
            .. Names<Relation>(),
            .. Names<OriginKind>(),
            .. Names<OriginStepKind>(),
            .. Names<CarrierWay>(),
            .. Names<CommitmentKind>(),
            .. Names<CommitmentMove>(),
            .. Names<CommitmentStatus>(),
            .. Names<DevelopmentKind>(),
            .. Names<OpenPointState>(),
            .. Names<SourceKind>(),
            .. Names<Theme>(),
            .. Names<BatchLineState>(),
            .. Names<ReviewKind>(),
            .. Names<ReviewVerdict>(),
            .. Names<DecisionOutcome>(),
        ];

    [Fact]
    public void Both_languages_have_every_key() =>
        Phrases.In(ReaderLanguage.English).Keys.ShouldBe(Phrases.In(ReaderLanguage.German).Keys);

    [Fact]
    public void Both_languages_have_the_same_places_for_words_and_as_many_forms()
    {
        foreach (var key in Keys)
        {
            var (german, english) = (Phrases.In(ReaderLanguage.German)[key], Phrases.In(ReaderLanguage.English)[key]);
            Places(german).ShouldBe(Places(english), key);
            german.Count(c => c == '|').ShouldBe(english.Count(c => c == '|'), key);
        }
    }

    [Fact]
    public void Every_key_that_a_page_asks_for_is_in_the_list() =>
        Asked().Matches(Source).Select(m => m.Groups["key"].Value).Where(k => !Keys.Contains(k)).ShouldBeEmpty();

    [Fact]
    public void Every_value_that_pages_show_has_a_name() => NamesOfValues.Where(k => !Keys.Contains(k)).ShouldBeEmpty();

    [Fact]
    public void Every_key_is_used()
    {
        // "fault.{Kind}.title" and "month." + n stand for all keys of that form.
        var families = Composed().Matches(Source).Select(m => m.Groups["start"].Value).ToHashSet();
        var values = NamesOfValues.ToHashSet();
        Keys.Where(k => !values.Contains(k))
            .Where(k => !Source.Contains($"\"{k}\"", StringComparison.Ordinal))
            .Where(k => !families.Any(f => k.StartsWith(f, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{0} von {1}", "1 von {0}")]
    [InlineData("{1}, {0}, {2}", "{0}, 1, {2}")]
    [InlineData("{", "{")]
    public void Words_are_put_in_once(string phrase, string filled) =>
        Phrases.Fill(phrase, "1", "{0}").ShouldBe(filled);

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Wording.KeyOf);

    private static List<string> Places(string phrase) =>
        [.. Place().Matches(phrase).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(
        "(?:Words|phrases|Phrases\\.In\\(\\w+\\))(?:\\.Count\\(|\\[)\"(?<key>[^\"]+)\"[],)]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Asked();

    [GeneratedRegex(
        "(?:Words|phrases)\\[\\$?\"(?<start>[a-z-]+\\.)(?:\\{|\" \\+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Composed();

    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
