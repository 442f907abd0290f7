namespace Beleg.Lab.Lexicons;

/// <summary>How an entry of a word list is found in a text, as "counted-lists.tsv" words it.</summary>
internal enum EntryForm
{
    None,
    Pattern,
    Verb,
    Modal,
    Noun,
    Ending,
    Lemma,
    Phrase,
    Exact,
    Money,
    Measure,
    Name,
    Source,
}
