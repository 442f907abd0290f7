using Beleg.German.Names;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A state, party, organisation, agency or outlet of the word lists, by any of its names: "FAZ", "Moskau".</summary>
internal sealed class ListedNaming : IBodyNaming
{
    private const string Minister = "minister";

    /// <inheritdoc/>
    public BodyName? Read(BodyWords words)
    {
        var name = words.Source.Name;
        Known? found = null;
        foreach (var form in Gazetteer.Default.Find(name))
        {
            // "Times": of several by one name the one of the source's kind.
            if (found is null || (!Fits(found.Kind, words.Source.Kind) && Fits(form.Of.Kind, words.Source.Kind)))
                found = form.Of;
        }

        return found is null || (!words.IsNamed && !Fits(found.Kind, words.Source.Kind))
            ? null
            : new BodyName(KeyOf(found), IsSure: true, $"{name} is listed as {found.Name}");
    }

    /// <summary>The key of something listed.</summary>
    public static string KeyOf(Known known) =>
        known switch
        {
            { Kind: KnownKind.State or KnownKind.Region } => "state:" + known.Name,
            { Class: "ministry", Head.Length: > 0, State.Length: > 0 }
                when known.Head.EndsWith(Minister, StringComparison.Ordinal) => MinistryNaming.KeyOf(
                known.Head[..^Minister.Length],
                known.State
            ),
            _ => SingleNaming.KeyOf(known.Name, known.State) ?? "listed:" + known.Name,
        };

    private static bool Fits(KnownKind known, SourceKind kind) =>
        kind switch
        {
            SourceKind.State => known is KnownKind.State or KnownKind.Region,
            SourceKind.Agency => known == KnownKind.Agency,
            SourceKind.Outlet => known == KnownKind.Outlet,
            _ => known is KnownKind.Organisation or KnownKind.Party,
        };
}
