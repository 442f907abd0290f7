using Beleg.Desk.Hosting;
using Beleg.Tests.Architecture;

namespace Beleg.Desk.Tests.Architecture;

/// <summary>The order of the desk's rooms, as ARCHITECTURE.md tells it: none knows a later one.</summary>
public sealed class DeskRoomsTests
{
    // A room that is not named here may not exist: the order of a new one is to be thought about.
    private static readonly string[] InOrder =
    [
        "Beleg.Desk.Language",
        "Beleg.Desk.Safety",
        "Beleg.Desk.Assets",
        "Beleg.Desk.Accounts",
        "Beleg.Desk.Frame",
        "Beleg.Desk.Pages",
        "Beleg.Desk.SignIn",
        "Beleg.Desk.Charts",
        "Beleg.Desk.Deciding",
        "Beleg.Desk.Claims",
        "Beleg.Desk.Reports",
        "Beleg.Desk.Stories",
        "Beleg.Desk.Briefings",
        "Beleg.Desk.Sources",
        "Beleg.Desk.Search",
        "Beleg.Desk.OpenPoints",
        "Beleg.Desk.Commitments",
        "Beleg.Desk.Figures",
        "Beleg.Desk.Origins",
        "Beleg.Desk.TakeIn",
        "Beleg.Desk.Api",
        "Beleg.Desk.Review",
        "Beleg.Desk.Decisions",
        "Beleg.Desk.Hosting",
    ];

    [Fact]
    public void Every_namespace_of_the_desk_is_a_room_with_a_place_in_the_order()
    {
        foreach (var file in SourceFile.Below("src", "Beleg.Desk"))
            InOrder.ShouldContain(file.Namespace, file.Path);
    }

    [Fact]
    public void No_file_names_a_later_room()
    {
        var violations =
            from file in SourceFile.Below("src", "Beleg.Desk")
            from name in file.QualifiedNames
            from room in InOrder
            where name == room || name.StartsWith(room + ".", StringComparison.Ordinal)
            where IsLater(room, file.Namespace!)
            select $"{file.Path} names {name}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void No_compiled_type_or_component_knows_a_later_room()
    {
        var violations =
            from type in typeof(DeskHost).Assembly.GetTypes().Select(t => (Type: t, Outer: CompiledUses.Outermost(t)))
            where Array.IndexOf(InOrder, type.Outer.Namespace) >= 0
            from used in CompiledUses.Of(type.Type)
            where Array.IndexOf(InOrder, used.Namespace) >= 0 && IsLater(used.Namespace!, type.Outer.Namespace!)
            select $"{type.Outer.FullName} knows {used.FullName}";
        violations.Distinct().ShouldBeEmpty();
    }

    private static bool IsLater(string room, string than) =>
        Array.IndexOf(InOrder, room) > Array.IndexOf(InOrder, than);
}
