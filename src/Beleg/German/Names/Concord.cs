namespace Beleg.German.Names;

/// <summary>
/// What a form of a noun phrase allows: each bit is a case together with a gender or the plural, so that what an article
/// and a noun allow in common is one intersection ("der Vorsitzenden" is no masculine nominative).
/// </summary>
[Flags]
internal enum Concord : ushort
{
    None = 0,
    NomMasc = 1 << 0,
    AccMasc = 1 << 1,
    DatMasc = 1 << 2,
    GenMasc = 1 << 3,
    NomFem = 1 << 4,
    AccFem = 1 << 5,
    DatFem = 1 << 6,
    GenFem = 1 << 7,
    NomNeut = 1 << 8,
    AccNeut = 1 << 9,
    DatNeut = 1 << 10,
    GenNeut = 1 << 11,
    NomPlur = 1 << 12,
    AccPlur = 1 << 13,
    DatPlur = 1 << 14,
    GenPlur = 1 << 15,
    Masc = NomMasc | AccMasc | DatMasc | GenMasc,
    Fem = NomFem | AccFem | DatFem | GenFem,
    Neut = NomNeut | AccNeut | DatNeut | GenNeut,
    Plur = NomPlur | AccPlur | DatPlur | GenPlur,
    Nom = NomMasc | NomFem | NomNeut | NomPlur,
    Acc = AccMasc | AccFem | AccNeut | AccPlur,
    Dat = DatMasc | DatFem | DatNeut | DatPlur,
    Gen = GenMasc | GenFem | GenNeut | GenPlur,
    Any = Masc | Fem | Neut | Plur,
}
