namespace Beleg.Cli.Commands;

/// <summary>How a reading is printed; the names are those of the option.</summary>
internal enum OutputFormat
{
    Ledger,
    Json,
    Jsonl,
    Markdown,
}
