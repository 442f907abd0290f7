using Beleg.Ledger.Search;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Search;

/// <summary>A saying that a search finds, as its page shows it.</summary>
/// <param name="View">The saying with its report and source.</param>
/// <param name="Excerpt">The part of its words in which what was sought stands.</param>
public sealed record FoundStatement(SayingView View, Excerpt Excerpt);
