using System.Collections.Immutable;

namespace Beleg.Statements.Cues;

/// <summary>A cue as a clause of the text has it.</summary>
/// <param name="Cue">The entry of the lexicon.</param>
/// <param name="Words">Indexes of the words that signal: the predicate and the words the entry asks for, in order.</param>
internal sealed record CueMatch(Cue Cue, ImmutableArray<int> Words);
