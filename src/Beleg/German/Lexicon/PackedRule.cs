namespace Beleg.German.Lexicon;

/// <summary>A lemma rule in eight bytes, as the lexicon's file holds it; its ending lies among all endings.</summary>
internal static class PackedRule
{
    public static ulong Pack(int stem, int removed, int cut, int endingLength, int endingAt) =>
        (byte)stem
        | ((ulong)(byte)removed << 8)
        | ((ulong)(byte)cut << 16)
        | ((ulong)(byte)endingLength << 24)
        | ((ulong)(uint)endingAt << 32);

    public static int EndingLength(ulong packed) => (byte)(packed >> 24);

    public static int EndingAt(ulong packed) => (int)(packed >> 32);

    public static LemmaRule Unpack(ulong packed, Spelling spelling, string ending) =>
        new(0, spelling, (byte)packed, (byte)(packed >> 8), (byte)(packed >> 16), ending);
}
