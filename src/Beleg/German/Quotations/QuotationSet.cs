using System.Collections.Immutable;

namespace Beleg.German.Quotations;

/// <summary>The quotations of a text.</summary>
/// <param name="Items">All quotations in the order of their opening marks; they nest, but never cross.</param>
/// <param name="Unpaired">
/// Indexes of the quotation mark tokens that open or close nothing, in order. A mark that re-opens a quotation at the
/// start of a paragraph is not among them.
/// </param>
public sealed record QuotationSet(ImmutableArray<Quotation> Items, ImmutableArray<int> Unpaired);
