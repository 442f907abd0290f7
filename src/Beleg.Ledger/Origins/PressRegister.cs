namespace Beleg.Ledger.Origins;

/// <summary>The outlets and agencies that evidence knows, each under one name.</summary>
internal sealed class PressRegister
{
    // What tells best how a name is spelt: the outlet of a report, then a credit, then a citation, which may be inflected.
    private enum Spelling
    {
        Cited,
        Credited,
        Published,
    }

    private readonly Dictionary<string, (string Name, Spelling Spelling)> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> agencies = new(StringComparer.Ordinal);
    private readonly HashSet<string> credited = new(StringComparer.Ordinal);
    private readonly HashSet<string> outlets = new(StringComparer.Ordinal);

    public PressRegister(OriginEvidence evidence)
    {
        foreach (var report in evidence.Reports)
        {
            if (Add(report.Outlet, Spelling.Published) is { } outlet)
                outlets.Add(outlet);
            foreach (var credit in report.Credits)
            {
                if (Add(credit, Spelling.Credited) is { } agency)
                    credited.Add(agency);
            }
        }

        foreach (var citation in evidence.Citations)
        {
            if (
                citation.Kind is CitedKind.Possible or CitedKind.Own
                || Add(citation.Name, Spelling.Cited) is not { } key
            )
                continue;
            (citation.Kind == CitedKind.Agency ? agencies : outlets).Add(key);
        }
    }

    /// <summary>The key of a name that is known; null for others.</summary>
    public string? Find(string? name) =>
        name is not null && PressKey.Of(name) is { Length: > 0 } key && names.ContainsKey(key) ? key : null;

    /// <summary>The name to show for a key.</summary>
    public string NameOf(string key) => names[key].Name;

    /// <summary>An agency: it is cited as one, or credited and not known as an outlet.</summary>
    public bool IsAgency(string key) => agencies.Contains(key) || (credited.Contains(key) && !outlets.Contains(key));

    private string? Add(string? name, Spelling spelling)
    {
        if (name is null || PressKey.Of(name) is not { Length: > 0 } key)
            return null;
        if (!names.TryGetValue(key, out var known) || IsBetter(name, spelling, known.Name, known.Spelling))
            names[key] = (name.Trim(), spelling);
        return key;
    }

    // Of two forms the shorter one has no ending.
    private static bool IsBetter(string name, Spelling spelling, string known, Spelling knownSpelling)
    {
        if (spelling != knownSpelling)
            return spelling > knownSpelling;
        var longer = PressKey.LengthOf(name).CompareTo(PressKey.LengthOf(known));
        return longer != 0 ? longer < 0 : string.CompareOrdinal(name, known) < 0;
    }
}
