namespace Beleg.Sources.Mentions;

/// <summary>One way in which mentions that stand beside each other belong together.</summary>
internal interface IMentionRule
{
    /// <summary>Looks at one mention, and at what stands beside it.</summary>
    void Apply(MentionSheet sheet, Mention mention);
}
