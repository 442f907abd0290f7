using Beleg.German.Lexicon;
using Beleg.German.Network;
using Beleg.German.Tagging;

namespace Beleg.Tests.German.Network;

public sealed class FeaturePartsTests
{
    [Theory]
    [InlineData("_")]
    [InlineData("Case=Nom|Gender=Masc|Number=Sing")]
    [InlineData("Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Pass")]
    [InlineData(
        "Case=Gen|Gender=Neut|Gender[psor]=Masc,Neut|Number=Plur|Number[psor]=Sing|Person=3|Poss=Yes|PronType=Prs"
    )]
    public void The_parts_together_are_the_whole(string features)
    {
        var parts = FeatureParts.Split(features);

        parts.Length.ShouldBe(FeatureParts.Count);
        Morphology.Parse(string.Join('|', parts.Where(p => p.Length > 0))).Text.ShouldBe(features);
    }

    [Theory]
    [InlineData("Mood=Sub|Tense=Pres|VerbForm=Fin", Features.Subjunctive1 | Features.Pres)]
    [InlineData("Mood=Sub|Tense=Past|VerbForm=Fin", Features.Subjunctive2 | Features.Past)]
    [InlineData("Mood=Ind|Tense=Past|VerbForm=Fin", Features.Ind | Features.Past)]
    [InlineData("VerbForm=Inf", Features.None)]
    public void The_two_subjunctives_are_told_by_tense(string verbal, Features features) =>
        FeatureParts.Parse(FeatureParts.Verbal, [verbal])[0].Features.ShouldBe(features);
}
