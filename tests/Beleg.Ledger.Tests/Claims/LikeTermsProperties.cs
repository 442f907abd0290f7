using Beleg.Ledger.Claims;
using Beleg.Propositions;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Claims;

public sealed class LikeTermsProperties
{
    private static readonly string[] Parts =
    [
        "",
        "s",
        " ",
        "Lager",
        "lager",
        "Brand",
        "brand",
        "ÜBER",
        "über",
        "Ort",
        "Wort",
        "Lloyd",
        "Austin",
        "verletz",
        "en",
        "ung",
        "Kalmarien",
        "ß",
        "ſ",
        "İ",
        "ı",
        "\U00010400",
        "\U00010428",
        "a",
        "12",
    ];

    private static Gen<Term> Term { get; } =
        from parts in Gen.Elements(Parts).ListOf()
        from kind in Gen.Elements(Enum.GetValues<TermKind>())
        select new Term(string.Concat(parts.Take(4)), kind, 8);

    [Fact]
    public void Every_pair_is_as_alike_as_when_it_is_looked_at_alone() =>
        Prop.ForAll(
                Term.ListOf().ToArbitrary(),
                words =>
                {
                    var like = new LikeTerms(words);
                    var numbers = like.NumbersOf([.. words]);
                    for (var i = 0; i < numbers.Length; i++)
                    {
                        for (var j = 0; j < numbers.Length; j++)
                            like.LikenessOf(numbers[i])[numbers[j]].ShouldBe(TermLikeness.Of(words[i], words[j]));
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_that_was_not_gathered_has_no_number() =>
        new LikeTerms([new Term("Lager", TermKind.Noun, 8)])
            .NumbersOf([new Term("Brand", TermKind.Noun, 8)])
            .ShouldBe([-1]);
}
