using System.Collections.Immutable;
using Beleg.Specs.Notation;

namespace Beleg.Specs.Comparing;

/// <summary>Says whether an entry that was found is what an expected entry asks for. What is not written is not asked for.</summary>
/// <param name="expected">All that the spec expects: labels lead from one to another.</param>
/// <param name="found">All that was found.</param>
internal sealed class Agreement(ImmutableArray<Entry> expected, ImmutableArray<Entry> found)
{
    public bool Holds(Entry want, Entry have) =>
        want.Kind == have.Kind && HeadHolds(want, have) && want.Fields.All(f => FieldHolds(want, f, have));

    public static bool HeadHolds(Entry want, Entry have) =>
        want.Kind switch
        {
            "statement" or "commitment" => Tags(want.Head).IsSubsetOf(Tags(have.Head)),
            "source" => SourceName.Parse(want.Head).Fits(SourceName.Parse(have.Head)),
            "figure" => FigureHolds(FigureHead.Parse(want.Head), FigureHead.Parse(have.Head)),
            _ => Words.Fit(want.Head, have.Head),
        };

    public bool FieldHolds(Entry want, Field field, Entry have)
    {
        var form = Vocabulary.Kinds[want.Kind][field.Name];
        var values = have.Values(field.Name).ToList();
        if (field.Value == Vocabulary.None)
            return values.Count == 0
                || (form == FieldForm.Speaker && values.All(v => Words.Fit(field.Value, SpeakerValue.Parse(v).Words)));
        return form switch
        {
            FieldForm.Clause => values.Exists(v => Words.FitClause(field.Value, v)),
            FieldForm.Speaker => SpeakerHolds(SpeakerValue.Parse(field.Value), values),
            FieldForm.Sources => values.Exists(v => SameSources(SourceName.ParseList(field.Value), v)),
            FieldForm.Time => values.Exists(v => TimeHolds(TimeValue.Parse(field.Value), TimeValue.Parse(v))),
            FieldForm.Label => values.Exists(v => LabelHolds(field.Value, v)),
            FieldForm.WordsList => values.Exists(v => SameList(field.Value, v)),
            _ => values.Exists(v => Words.Fit(field.Value, v)),
        };
    }

    private static HashSet<string> Tags(string head) =>
        [.. head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static bool FigureHolds(FigureHead want, FigureHead have) =>
        Words.Fit(want.Words, have.Words) && (want.Amount is null || want.Amount.Fits(have.Amount!));

    private static bool SpeakerHolds(SpeakerValue want, List<string> values)
    {
        if (values.Count == 0)
            return want.Words is null or Vocabulary.None && want.Sources is null or [];
        return values
            .Select(SpeakerValue.Parse)
            .Any(have =>
                (want.Words is null || Words.Fit(want.Words, have.Words))
                && (want.Sources is null || SameSources(want.Sources.Value, have.Sources ?? []))
            );
    }

    private static bool SameSources(ImmutableArray<SourceName> want, string have) =>
        SameSources(want, SourceName.ParseList(have));

    private static bool SameSources(ImmutableArray<SourceName> want, ImmutableArray<SourceName> have) =>
        want.Length == have.Length && want.All(w => have.Any(w.Fits)) && have.All(h => want.Any(w => w.Fits(h)));

    private static bool TimeHolds(TimeValue want, TimeValue have) =>
        Words.Fit(want.Words, have.Words) && (want.Date is null || want.Date == have.Date);

    private static bool SameList(string want, string have)
    {
        var (wanted, had) = (want.Split(" + "), have.Split(" + "));
        return wanted.Length == had.Length && wanted.All(w => had.Any(h => Words.Fit(w, h)));
    }

    // The label must lead to the statement with that content, whatever else of it may differ: that is told where it stands.
    private bool LabelHolds(string want, string have)
    {
        var wanted = expected.Single(e => e.Label == want);
        var had = found.Single(e => e.Label == have);
        var content = wanted.Fields.FirstOrDefault(f => f.Name == "content");
        return content is null ? HeadHolds(wanted, had) : FieldHolds(wanted, content, had);
    }
}
