using System.Collections.Immutable;
using Beleg.Ledger.Identities.Bodies;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Identities;

/// <summary>A source of a report while it is being found out who it is.</summary>
internal sealed class Newcomer
{
    /// <summary>A source of a report of that date.</summary>
    public Newcomer(Source source, ReportDate? date)
    {
        Source = source;
        Date = date;
        Roles = [.. HeldRoles.Of(source).Select(r => new RoleHeld(r.Role, r.Affiliation, date, date))];
        Keys = IdentityKeys.ToLookUp(source);
        Name = IsPerson && !HeldRoles.IsOffice(source.Name, Roles) ? PersonName.Read(source.Name) : null;
        Body = source.Kind is SourceKind.State or SourceKind.Organisation or SourceKind.Agency or SourceKind.Outlet
            ? BodyName.Of(source)
            : null;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>When its report was published.</summary>
    public ReportDate? Date { get; }

    /// <summary>Its roles and affiliations on that date.</summary>
    public ImmutableArray<RoleHeld> Roles { get; }

    /// <summary>What it is looked up by.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>True for a person or an office.</summary>
    public bool IsPerson => Source.Kind == SourceKind.Person;

    /// <summary>The name of a person; null for others, and for an office without a name.</summary>
    public PersonName? Name { get; }

    /// <summary>The name of a body; null for others.</summary>
    public BodyName? Body { get; }

    /// <summary>True for a candidate that is a person with a name.</summary>
    public static bool IsNamedPerson(LedgerSource candidate) =>
        candidate.Kind == SourceKind.Person && !HeldRoles.IsOffice(candidate.Name, candidate.Roles);
}
