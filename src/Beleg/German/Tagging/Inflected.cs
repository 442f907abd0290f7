using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>A token's forms that fit its part of speech; they become fewer as its neighbours tell more.</summary>
internal struct Inflected
{
    /// <summary>The forms; may be none.</summary>
    public Form[] Forms { get; set; }

    /// <summary>The union of their features.</summary>
    public readonly Features Features
    {
        get
        {
            var features = Features.None;
            foreach (var form in Forms)
                features |= form.Features;
            return features;
        }
    }

    /// <summary>The combinations of case, number and gender that the forms allow.</summary>
    public readonly Agreement Agreement
    {
        get
        {
            if (Forms.Length == 0)
                return Agreement.Any;
            var all = default(Agreement);
            foreach (var form in Forms)
                all |= Agreement.Of(form.Features);
            return all;
        }
    }

    /// <summary>Drops what does not agree.</summary>
    public void Narrow(Agreement agreement) =>
        Forms = [
            .. Forms
                .Where(f => !(Agreement.Of(f.Features) & agreement).IsEmpty)
                .Select(f => f with { Features = agreement.Narrow(f.Features) }),
        ];

    /// <summary>Keeps the forms that fit, unless none does.</summary>
    public void Prefer(Func<Form, bool> fits)
    {
        var kept = Array.FindAll(Forms, f => fits(f));
        if (kept.Length > 0)
            Forms = kept;
    }
}
