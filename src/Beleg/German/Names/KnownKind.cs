namespace Beleg.German.Names;

/// <summary>What a name out of the word lists belongs to.</summary>
internal enum KnownKind
{
    State,
    Region,
    Agency,
    Outlet,
    Organisation,
    Party,
}
