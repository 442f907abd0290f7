using Beleg.German.Trees;

namespace Beleg.Tests.German.Trees;

public sealed class RelationNamesTests
{
    [Theory]
    [InlineData(Relation.Nsubj, "nsubj")]
    [InlineData(Relation.NsubjPass, "nsubj:pass")]
    [InlineData(Relation.AclRelcl, "acl:relcl")]
    [InlineData(Relation.CompoundPrt, "compound:prt")]
    [InlineData(Relation.Root, "root")]
    public void A_relation_has_the_name_that_treebanks_give_it(Relation relation, string name) =>
        RelationNames.Of(relation).ShouldBe(name);

    [Fact]
    public void Every_relation_is_found_by_its_name()
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            RelationNames.TryParse(RelationNames.Of(relation), out var parsed).ShouldBeTrue();
            parsed.ShouldBe(relation);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nsubj")]
    [InlineData("nsubj:passive")]
    [InlineData("_")]
    public void What_no_relation_is_called_is_not_found(string name) =>
        RelationNames.TryParse(name, out _).ShouldBeFalse();
}
