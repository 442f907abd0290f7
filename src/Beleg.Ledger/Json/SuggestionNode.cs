using System.Collections.Immutable;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>Two claims that may be one, as JSON says it.</summary>
/// <param name="Claim">"c7".</param>
/// <param name="With">"c9".</param>
/// <param name="Score">How likely, from 0 to 1: the mean over their statements.</param>
/// <param name="Because">The evidence, in words.</param>
/// <param name="Texts">The words of the two claims, in that order.</param>
public sealed record SuggestionNode(
    string Claim,
    string With,
    double Score,
    ImmutableArray<string> Because,
    ImmutableArray<string> Texts
)
{
    private const int Digits = 3;

    /// <summary>The node of a suggestion.</summary>
    public static SuggestionNode Of(SuggestionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new SuggestionNode(
            view.One.Label,
            view.Other.Label,
            Math.Round(view.Score, Digits),
            view.Because,
            [view.One.Text, view.Other.Text]
        );
    }
}
