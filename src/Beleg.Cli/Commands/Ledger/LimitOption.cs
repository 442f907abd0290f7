using System.CommandLine;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"--limit": how many entries of a list to print. JSON has all of them where nobody says how many.</summary>
internal sealed class LimitOption : Option<int?>
{
    private readonly int onAPage;

    private LimitOption(string description, int onAPage)
        : base("--limit")
    {
        this.onAPage = onAPage;
        Description = description;
        HelpName = "N";
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 1)
                result.AddError("--limit is 1 or more.");
        });
    }

    /// <summary>The option for a list.</summary>
    /// <param name="which">Which come first: "those of most reports first".</param>
    /// <param name="onAPage">How many where nobody says.</param>
    public static LimitOption Of(string which, int onAPage = 25) =>
        new($"How many, {which} ({onAPage}; with --format json all).", onAPage);

    /// <summary>How many to print.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isJson">True where a program reads it, which has no page.</param>
    public int Most(ParseResult parsed, bool isJson) => parsed.GetValue(this) ?? (isJson ? int.MaxValue : onAPage);
}
