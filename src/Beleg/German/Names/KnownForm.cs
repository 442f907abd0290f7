namespace Beleg.German.Names;

/// <summary>One way to name something known.</summary>
/// <param name="Of">What it names.</param>
/// <param name="Manner">How it names it.</param>
/// <param name="Form">The form as the list has it, in the nominative.</param>
internal sealed record KnownForm(Known Of, NameManner Manner, string Form);
