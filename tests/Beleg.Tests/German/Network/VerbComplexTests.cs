using Beleg.German.Network;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Tests.German.Network;

public sealed class VerbComplexTests
{
    [Fact]
    public void A_verb_with_a_subject_and_no_auxiliary_is_finite()
    {
        // "dass die Behörde das bestätigt"
        var wanted = VerbComplex.Wanted(
            [Stts.KOUS, Stts.ART, Stts.NN, Stts.PDS, Stts.VVPP],
            [5, 3, 5, 5, 0],
            [Relation.Mark, Relation.Det, Relation.Nsubj, Relation.Obj, Relation.Root]
        );

        wanted[4].Contains(Stts.VVFIN).ShouldBeTrue();
        wanted[4].Contains(Stts.VVPP).ShouldBeFalse();
    }

    [Fact]
    public void A_verb_under_a_modal_is_an_infinitive()
    {
        // "Sie wollen beraten"
        var wanted = VerbComplex.Wanted(
            [Stts.PPER, Stts.VMFIN, Stts.VVPP],
            [3, 3, 0],
            [Relation.Nsubj, Relation.Aux, Relation.Root]
        );

        wanted[2].Contains(Stts.VVINF).ShouldBeTrue();
        wanted[2].Contains(Stts.VVPP).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Stts.VAFIN, Relation.Aux)]
    [InlineData(Stts.VAFIN, Relation.AuxPass)]
    public void With_another_auxiliary_the_tree_tells_nothing(Stts auxiliary, Relation relation) =>
        VerbComplex
            .Wanted([Stts.NN, auxiliary, Stts.VVPP], [3, 3, 0], [Relation.Nsubj, relation, Relation.Root])[2]
            .IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_verb_joined_to_another_may_share_its_auxiliary()
    {
        // "er hat gesucht und gefunden"
        var wanted = VerbComplex.Wanted(
            [Stts.PPER, Stts.VAFIN, Stts.VVPP, Stts.KON, Stts.VVPP],
            [3, 3, 0, 5, 3],
            [Relation.Nsubj, Relation.Aux, Relation.Root, Relation.Cc, Relation.Conj]
        );

        wanted.ShouldAllBe(w => w.IsEmpty);
    }
}
