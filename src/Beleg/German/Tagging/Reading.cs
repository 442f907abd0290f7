using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>A form with the parts of speech it can be in a sentence.</summary>
internal readonly record struct Reading(TagSet Tags, Form Form);
