namespace Beleg.German.Names;

/// <summary>One way to see that a name begins at a word. Rules are tried in order; the first that matches counts.</summary>
internal interface INameRule
{
    /// <summary>The name that begins at a word and ends before the sentence does; null where this rule sees none.</summary>
    Name? At(NameText text, int at, int end);
}
