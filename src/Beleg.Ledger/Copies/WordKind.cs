namespace Beleg.Ledger.Copies;

/// <summary>Whether a word can show that a report was copied.</summary>
internal enum WordKind : byte
{
    /// <summary>The reporter's own word: it can.</summary>
    Own,

    /// <summary>Between quotation marks: public speech, which two reporters can both have heard.</summary>
    Quoted,

    /// <summary>In a credit, dateline, heading or notice, which reports share that share nothing else.</summary>
    Boilerplate,
}
