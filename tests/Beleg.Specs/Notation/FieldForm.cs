namespace Beleg.Specs.Notation;

/// <summary>How the value of a field is written, and so how it is compared.</summary>
internal enum FieldForm
{
    /// <summary>Words of the text, with " … " for gaps; a leading or trailing "…" leaves that side open.</summary>
    Words,

    /// <summary>Words as above; commas, colons and full stops at their ends do not count.</summary>
    Clause,

    /// <summary>"words -> Name (kind) + Name (kind)"; either side may be left out.</summary>
    Speaker,

    /// <summary>"Name (kind) + Name (kind)".</summary>
    Sources,

    /// <summary>"words = 2024-10-23"; "= none" for a time that resolves to no date.</summary>
    Time,

    /// <summary>The label of a statement.</summary>
    Label,

    /// <summary>"words + words": the words of figures, all of them, in any order.</summary>
    WordsList,

    /// <summary>"words = ~12000 Soldaten".</summary>
    Amount,

    /// <summary>Words that need not stand in the text as they are, such as a name or a role.</summary>
    Name,
}
