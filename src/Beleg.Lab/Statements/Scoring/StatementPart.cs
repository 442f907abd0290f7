namespace Beleg.Lab.Statements.Scoring;

/// <summary>The parts of a statement that the published metric counts, in the order in which it prints them.</summary>
public enum StatementPart
{
    /// <summary>What is said; <see cref="AnnotatedStatement.Content"/>, by the corpus's name.</summary>
    Quote,

    /// <summary>Who is spoken to.</summary>
    Addressee,

    /// <summary>What signals saying.</summary>
    Cue,

    /// <summary>What introduces the content.</summary>
    Frame,

    /// <summary>Who says it.</summary>
    Speaker,
}
