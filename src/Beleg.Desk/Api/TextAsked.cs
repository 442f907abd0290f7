using System.Collections.Immutable;
using System.ComponentModel;
using Beleg.Desk.TakeIn;

namespace Beleg.Desk.Api;

/// <summary>A report that is handed in as JSON.</summary>
/// <param name="Text">Its text.</param>
public sealed record TextAsked([property: Description("The text of the report.")] string Text)
{
    /// <summary>Its headline.</summary>
    [Description("Its headline.")]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    [Description("Who published it.")]
    public string? Outlet { get; init; }

    /// <summary>Where.</summary>
    [Description("Where: an address that begins with http:// or https://.")]
    public string? Url { get; init; }

    /// <summary>When, to the precision known.</summary>
    [Description("When, to the precision known: 2024-10-23, 2024-10 or 2024.")]
    public string? Published { get; init; }

    /// <summary>The agencies it credits.</summary>
    [Description("The agencies it credits.")]
    public ImmutableArray<string>? Credits { get; init; }

    /// <summary>The text as it is handed in.</summary>
    /// <exception cref="WrongRequestException">A field does not fit.</exception>
    public HandedIn ToHandedIn(TakeInLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var form = new PasteForm(
            Text,
            new PublicationFields
            {
                Title = Title,
                Outlet = Outlet,
                Url = Url,
                Published = Published,
                Credits = Credits ?? [],
            }
        );
        return form.Unfit(limits) is { IsEmpty: false } unfit
            ? throw new WrongRequestException(
                $"These fields are missing, too long, or no date or address: {string.Join(", ", unfit)}."
            )
            : form.ToHandedIn();
    }
}
