using System.Xml.Linq;
using Beleg.Tests.Architecture;

namespace Beleg.Tests;

/// <summary>The order of the house, as ARCHITECTURE.md tells it.</summary>
public sealed class ArchitectureTests
{
    private const int LongestFile = 350;

    [Fact]
    public void Every_namespace_of_the_library_is_a_room_with_a_place_in_the_order()
    {
        foreach (var file in SourceFile.Below("src", "Beleg"))
            Rooms.IsRoom(file.Namespace).ShouldBeTrue($"{file.Path} lies in {file.Namespace}");
    }

    [Fact]
    public void Every_namespace_is_the_folder_of_its_file()
    {
        foreach (var file in SourceFile.Below("src").Where(f => f.Namespace is not null))
            Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.').ShouldBe(file.Namespace, file.Path);
    }

    [Fact]
    public void No_file_names_a_later_room()
    {
        var violations =
            from file in SourceFile.Below("src", "Beleg")
            from name in file.QualifiedNames
            let room = Rooms.Of(name)
            where room is not null && Rooms.IsLater(room, file.Namespace!)
            select $"{file.Path} names {name}";
        violations.ShouldBeEmpty();
    }

    [Fact]
    public void No_compiled_type_knows_a_later_room()
    {
        var violations =
            from type in typeof(Reader).Assembly.GetTypes().Select(t => (Type: t, Outer: CompiledUses.Outermost(t)))
            let room = Rooms.Of(type.Outer)
            where room is not null
            from used in CompiledUses.Of(type.Type)
            let usedRoom = Rooms.Of(used)
            where usedRoom is not null && Rooms.IsLater(usedRoom, room)
            select $"{type.Outer.FullName} knows {used.FullName}";

        // They answer, beside what they are about, questions that several later rooms ask of an analysis.
        violations
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "Beleg.German.Clauses.ClauseReading knows Beleg.German.Analysis",
                "Beleg.German.Clauses.PredicatePattern knows Beleg.German.Analysis",
                "Beleg.German.Phrases.Wording knows Beleg.German.Analysis",
            ]);
    }

    [Theory]
    [InlineData("Beleg")]
    [InlineData("Beleg.Exchange", "Beleg")]
    [InlineData("Beleg.Ledger", "Beleg", "Beleg.Exchange")]
    [InlineData("Beleg.Desk", "Beleg", "Beleg.Exchange", "Beleg.Ledger")]
    [InlineData("Beleg.Lab", "Beleg")]
    [InlineData("Beleg.Cli", "Beleg", "Beleg.Desk", "Beleg.Exchange", "Beleg.Lab", "Beleg.Ledger")]
    public void A_project_knows_only_those_before_it(string project, params string[] known)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));
        file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal)
            .ShouldBe(known);
    }

    [Fact]
    public void The_library_needs_no_package()
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", "Beleg", "Beleg.csproj"));
        file.Descendants("PackageReference").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_holds_one_type_and_is_named_like_it()
    {
        // The entry of the program has no type of its own.
        foreach (var file in SourceFile.Below("src").Where(f => f.Namespace is not null))
            file.Types.ShouldBe([Path.GetFileNameWithoutExtension(file.Path)], file.Path);
    }

    [Fact]
    public void No_file_is_longer_than_can_be_read_in_one_go()
    {
        SourceFile
            .Below("src")
            .Where(f => f.Lines.Length > LongestFile)
            .Select(f => $"{f.Path}: {f.Lines.Length} lines")
            .ShouldBeEmpty();
    }
}
