using Beleg.German.Network;
using Beleg.German.Tagging;
using Beleg.Models;

namespace Beleg.Tests.German.Network;

public sealed class NameDecoderTests
{
    [Fact]
    public void The_likeliest_tags_are_taken_where_they_may_follow_each_other() =>
        Decode(
                Scores((NameTag.Outside, 3)),
                Scores((NameTag.PersonBegins, 3), (NameTag.Outside, 2)),
                Scores((NameTag.PersonGoesOn, 3))
            )
            .ShouldBe([NameTag.Outside, NameTag.PersonBegins, NameTag.PersonGoesOn]);

    [Fact]
    public void A_name_that_goes_on_must_have_begun() =>
        Decode(
                Scores((NameTag.Outside, 2), (NameTag.PlaceBegins, 1.5f)),
                Scores((NameTag.PlaceGoesOn, 5), (NameTag.Outside, 1))
            )
            .ShouldBe([NameTag.PlaceBegins, NameTag.PlaceGoesOn]);

    [Fact]
    public void The_class_of_a_name_is_that_of_all_its_words() =>
        Decode(
                Scores((NameTag.OrganisationBegins, 3), (NameTag.PersonBegins, 2.5f)),
                Scores((NameTag.PersonGoesOn, 4), (NameTag.OrganisationGoesOn, 1))
            )
            .ShouldBe([NameTag.PersonBegins, NameTag.PersonGoesOn]);

    private static float[] Scores(params (NameTag Tag, float Score)[] known)
    {
        var scores = new float[NameTags.Count];
        foreach (var (tag, score) in known)
            scores[(int)tag] = score;
        return scores;
    }

    private static NameTag[] Decode(params float[][] words)
    {
        int[] choiceAt = [.. Enumerable.Range(0, AnswerLists.NameChoice + 1), AnswerLists.NameChoice + NameTags.Count];
        var answers = new NetworkAnswers(new Batch([words.Length]), choiceAt, relations: 1, stateSize: 0);
        for (var i = 0; i < words.Length; i++)
            words[i].CopyTo(answers.Scores[((i * choiceAt[^1]) + AnswerLists.NameChoice)..]);
        var tags = new NameTag[words.Length];
        NameDecoder.Decode(answers, 0, tags);
        return tags;
    }
}
