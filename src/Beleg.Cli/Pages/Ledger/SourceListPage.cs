using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Who speaks, for people: names, roles with their dates, and who it may be as well.</summary>
internal static class SourceListPage
{
    public static void Print(
        Paper paper,
        ILedgerSession session,
        IReadOnlyList<(LedgerSource Source, long Sayings)> sources
    )
    {
        Section.Title(paper, "Sources", sources.Count);
        foreach (var (source, sayings) in sources)
            Print(paper, session, source, sayings);
    }

    private static void Print(Paper paper, ILedgerSession session, LedgerSource source, long sayings)
    {
        Section.Entry(
            paper,
            0,
            $"q{source.Number}",
            new Run(source.Name, Ink.Bold),
            new Run($" {Term.Of(source.Kind)}, {sayings} said", Ink.Dim)
        );
        var others = source.Names.Where(n => n != source.Name).ToList();
        var undecided = session
            .Sources.OfSource(source.Number)
            .SelectMany(t => t.MayBe)
            .Distinct()
            .Where(n => n != source.Number)
            .ToList();
        (string Name, string Value)[] facts =
        [
            ("also", string.Join(", ", others)),
            ("roles", string.Join("; ", source.Roles.Select(Line))),
            ("undecided, may be", string.Join(", ", undecided.Select(n => $"q{n} {session.Sources.Get(n)?.Name}"))),
        ];
        Section.Facts(paper, Section.Body, facts.Where(f => f.Value.Length > 0));
    }

    private static string Line(RoleHeld held)
    {
        var what = string.Join(", ", new[] { held.Role, held.Affiliation }.Where(w => !string.IsNullOrEmpty(w)));
        return (held.First, held.Last) switch
        {
            ({ } first, { } last) when first != last => $"{what} ({first} to {last})",
            ({ } only, _) => $"{what} ({only})",
            _ => what,
        };
    }
}
