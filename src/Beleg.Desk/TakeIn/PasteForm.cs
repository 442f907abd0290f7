using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.TakeIn;

/// <summary>A text that is pasted, with what a person says of its publication.</summary>
/// <param name="Text">The text.</param>
/// <param name="Fields">What is said of it.</param>
public sealed record PasteForm(string Text, PublicationFields Fields)
{
    /// <summary>The field of the text.</summary>
    public const string TextField = "text";

    /// <summary>The field of the headline.</summary>
    public const string TitleField = "title";

    /// <summary>The field of the outlet.</summary>
    public const string OutletField = "outlet";

    /// <summary>The field of the address.</summary>
    public const string UrlField = "url";

    /// <summary>The field of the date.</summary>
    public const string PublishedField = "published";

    /// <summary>The field of the agencies, parted by commas.</summary>
    public const string CreditsField = "credits";

    /// <summary>The longest value of a field but the text, in UTF-16 units.</summary>
    public const int LongestField = 500;

    /// <summary>A form in which nothing stands.</summary>
    public static PasteForm Empty { get; } = new("", new PublicationFields());

    /// <summary>The form of a post.</summary>
    public static PasteForm Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new PasteForm(
            form[TextField].ToString(),
            new PublicationFields
            {
                Title = Value(form, TitleField),
                Outlet = Value(form, OutletField),
                Url = Value(form, UrlField),
                Published = Value(form, PublishedField),
                Credits =
                [
                    .. (Value(form, CreditsField) ?? "").Split(
                        ',',
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    ),
                ],
            }
        );
    }

    /// <summary>The names of the fields whose values they cannot have.</summary>
    /// <param name="limits">How much is taken in.</param>
    public ImmutableArray<string> Unfit(TakeInLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var isText = !string.IsNullOrWhiteSpace(Text) && Encoding.UTF8.GetByteCount(Text) <= limits.LargestFile;
        return isText ? Fields.Unfit() : [TextField, .. Fields.Unfit()];
    }

    /// <summary>The text as it is handed in.</summary>
    public HandedIn ToHandedIn()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        return new HandedIn(new BatchItem("", bytes.Length, Fields), () => new MemoryStream(bytes));
    }

    private static string? Value(IFormCollection form, string field)
    {
        var value = form[field].ToString().Trim();
        return value.Length switch
        {
            0 => null,
            > LongestField => value[..LongestField],
            _ => value,
        };
    }
}
