namespace Beleg.German.Lexicon;

/// <summary>
/// Inflection as a set of possible values: where a form leaves a feature open, several values of it are set. The names
/// follow Universal Dependencies; the kinds of name follow the full-form lexicon.
/// </summary>
[Flags]
public enum Features : uint
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Case=Nom.</summary>
    Nom = 1 << 0,

    /// <summary>Case=Acc.</summary>
    Acc = 1 << 1,

    /// <summary>Case=Dat.</summary>
    Dat = 1 << 2,

    /// <summary>Case=Gen.</summary>
    Gen = 1 << 3,

    /// <summary>Gender=Masc.</summary>
    Masc = 1 << 4,

    /// <summary>Gender=Fem.</summary>
    Fem = 1 << 5,

    /// <summary>Gender=Neut.</summary>
    Neut = 1 << 6,

    /// <summary>Number=Sing.</summary>
    Sing = 1 << 7,

    /// <summary>Number=Plur.</summary>
    Plur = 1 << 8,

    /// <summary>Person=1.</summary>
    First = 1 << 9,

    /// <summary>Person=2.</summary>
    Second = 1 << 10,

    /// <summary>Person=3.</summary>
    Third = 1 << 11,

    /// <summary>Mood=Ind.</summary>
    Ind = 1 << 12,

    /// <summary>Mood=Sub of the present stem: Konjunktiv I, which marks reported speech.</summary>
    Subjunctive1 = 1 << 13,

    /// <summary>Mood=Sub of the past stem: Konjunktiv II.</summary>
    Subjunctive2 = 1 << 14,

    /// <summary>Mood=Imp.</summary>
    Imp = 1 << 15,

    /// <summary>Tense=Pres.</summary>
    Pres = 1 << 16,

    /// <summary>Tense=Past.</summary>
    Past = 1 << 17,

    /// <summary>Degree=Pos.</summary>
    Pos = 1 << 18,

    /// <summary>Degree=Cmp.</summary>
    Cmp = 1 << 19,

    /// <summary>Degree=Sup.</summary>
    Sup = 1 << 20,

    /// <summary>A given name: "Boris".</summary>
    GivenName = 1 << 21,

    /// <summary>A surname: "Müller".</summary>
    Surname = 1 << 22,

    /// <summary>A country: "Österreich".</summary>
    Country = 1 << 23,

    /// <summary>A town: "Berlin".</summary>
    Town = 1 << 24,

    /// <summary>A region, river, mountain: "Bayern".</summary>
    Region = 1 << 25,

    /// <summary>All cases.</summary>
    AnyCase = Nom | Acc | Dat | Gen,

    /// <summary>All genders.</summary>
    AnyGender = Masc | Fem | Neut,

    /// <summary>Both numbers.</summary>
    AnyNumber = Sing | Plur,

    /// <summary>All persons.</summary>
    AnyPerson = First | Second | Third,

    /// <summary>All moods.</summary>
    AnyMood = Ind | Subjunctive1 | Subjunctive2 | Imp,

    /// <summary>All kinds of name.</summary>
    AnyName = GivenName | Surname | Country | Town | Region,
}
