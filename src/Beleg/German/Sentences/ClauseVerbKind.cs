namespace Beleg.German.Sentences;

/// <summary>What a form of a verb tells about the clause it stands in.</summary>
internal enum ClauseVerbKind : byte
{
    /// <summary>Finite: the clause is a full one.</summary>
    Plain,

    /// <summary>Finite, and what is said can follow: "sagte".</summary>
    Saying,

    /// <summary>The participle of a verb of saying: "gesagt".</summary>
    Said,
}
