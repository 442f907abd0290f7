using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.German.Network;

/// <summary>What the columns of the network's scores stand for.</summary>
internal sealed class AnswerLists
{
    /// <summary>The number of the choice of the universal part of speech.</summary>
    public const int UniversalChoice = 0;

    /// <summary>The number of the choice of the STTS tag.</summary>
    public const int TagChoice = 1;

    /// <summary>The number of the first choice of a part of the features.</summary>
    public const int FirstFeatureChoice = 2;

    /// <summary>The number of the choice of the name tag; its answers are those of <see cref="NameTag"/>.</summary>
    public const int NameChoice = FirstFeatureChoice + FeatureParts.Count;

    private const char BetweenAnswers = '\n';
    private const char BetweenLists = '\f';

    private AnswerLists(string[][] lists)
    {
        Universal = [.. lists[UniversalChoice].Select(Enum.Parse<UniversalTag>)];
        Tags = [.. lists[TagChoice].Select(Enum.Parse<Stts>)];
        Parts = [.. lists[FirstFeatureChoice..NameChoice].Select((names, part) => FeatureParts.Parse(part, names))];
        Relations = [.. lists[NameChoice].Select(ParseRelation)];
    }

    public UniversalTag[] Universal { get; }

    public Stts[] Tags { get; }

    /// <summary>For each part of the features its values.</summary>
    public FeaturePart[][] Parts { get; }

    public Relation[] Relations { get; }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static AnswerLists Read(ReadOnlySpan<char> text) =>
        new([.. text.ToString().Split(BetweenLists).Select(l => l.Split(BetweenAnswers))]);

    /// <summary>The lists as one text.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> lists) =>
        string.Join(BetweenLists, lists.Select(l => string.Join(BetweenAnswers, l)));

    private static Relation ParseRelation(string name) =>
        RelationNames.TryParse(name, out var relation) ? relation : Relation.Dep;
}
