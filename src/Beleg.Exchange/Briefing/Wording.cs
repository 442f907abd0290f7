using System.Globalization;
using Beleg.Commitments;
using Beleg.Figures;
using Beleg.Meaning;

namespace Beleg.Exchange.Briefing;

/// <summary>Says in words for people what a reading holds as values.</summary>
public static class Wording
{
    /// <summary>What stands where a report does not tell who speaks.</summary>
    public const string NobodyNamed = "nobody named";

    /// <summary>"asserts, affirms" or "asserts, affirms, probable": certainty goes without saying.</summary>
    public static string Of(Sense sense)
    {
        var words = $"{Term.Of(sense.Act)}, {Of(sense.Position)}";
        return Modality(sense) is { } modality ? $"{words}, {modality}" : words;
    }

    /// <summary>"probable"; null for what is put as a fact.</summary>
    public static string? Modality(Sense sense) =>
        sense.Modality == Meaning.Modality.Certain ? null : Term.Of(sense.Modality);

    /// <summary>"does not know".</summary>
    public static string Of(Position position) => Term.Of(position).Replace('-', ' ');

    /// <summary>"am Mittwoch (2024-10-23)"; the words alone where no date is known.</summary>
    public static string Of(TimeReference time) =>
        time.Value is { } date ? $"{time.Passage.Text} ({date})" : time.Passage.Text;

    /// <summary>"about 12,000 Soldaten", "at least 2,000 Soldaten", "14 to 17 Prozent"; null where no number is known.</summary>
    public static string? Of(Figure figure)
    {
        var number = (figure.Value, figure.Low, figure.High) switch
        {
            ({ } value, { } low, _) when value == low => $"at least {Of(value)}",
            ({ } value, _, { } high) when value == high => $"at most {Of(value)}",
            ({ } value, _, _) => Of(value),
            (null, { } low, { } high) => $"{Of(low)} to {Of(high)}",
            (null, { } low, null) => $"at least {Of(low)}",
            (null, null, { } high) => $"at most {Of(high)}",
            _ => null,
        };
        if (number is null)
            return null;
        var about = figure.Approximate && figure.Value is not null ? "about " : "";
        return figure.Unit is null ? about + number : $"{about}{number} {figure.Unit}";
    }

    /// <summary>"loan, announced".</summary>
    public static string Of(Commitment commitment) => $"{Term.Of(commitment.Kind)}, {Term.Of(commitment.Status)}";

    /// <summary>"German"; the code itself for a language that has no name here.</summary>
    public static string Language(string code) =>
        code switch
        {
            "de" => "German",
            "und" => "language unknown",
            _ => code,
        };

    private static string Of(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture);
}
