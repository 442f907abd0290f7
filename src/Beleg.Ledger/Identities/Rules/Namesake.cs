using Beleg.Ledger.Identities.Persons;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>Somebody of the ledger with a like name.</summary>
/// <param name="Source">Who it is.</param>
/// <param name="Name">The name that is most like.</param>
/// <param name="Likeness">How much.</param>
/// <param name="Roles">What the roles of both say.</param>
internal sealed record Namesake(LedgerSource Source, string Name, NameLikeness Likeness, RoleEvidence Roles);
