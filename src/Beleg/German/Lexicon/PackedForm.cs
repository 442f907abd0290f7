namespace Beleg.German.Lexicon;

/// <summary>A form in eight bytes, as the lexicon's file holds it, with the number of its lemma rule.</summary>
internal static class PackedForm
{
    private const int CategoryAt = 26;
    private const int VerbFormAt = 32;
    private const int JoinedAt = 35;
    private const int DeclensionsAt = 36;
    private const int RuleAt = 40;
    private const ulong FeaturesMask = (1UL << CategoryAt) - 1;

    public static ulong Pack(
        LexicalCategory category,
        Features features,
        VerbForm verbForm,
        bool joined,
        Declensions declensions,
        int rule
    ) =>
        (ulong)features
        | ((ulong)category << CategoryAt)
        | ((ulong)verbForm << VerbFormAt)
        | ((joined ? 1UL : 0UL) << JoinedAt)
        | ((ulong)declensions << DeclensionsAt)
        | ((ulong)(ushort)rule << RuleAt);

    public static int Rule(ulong packed) => (int)(packed >> RuleAt) & 0xFFFF;

    public static Form Unpack(ulong packed, LemmaRule rule) =>
        new(
            (LexicalCategory)((packed >> CategoryAt) & 0x3F),
            (Features)(packed & FeaturesMask),
            (VerbForm)((packed >> VerbFormAt) & 7),
            ((packed >> JoinedAt) & 1) != 0,
            (Declensions)((packed >> DeclensionsAt) & 7),
            rule
        );
}
