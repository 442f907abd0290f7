using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German;

namespace Beleg;

/// <summary>What is wrong with a text and does not keep it from being read.</summary>
internal static class TextFaults
{
    public static ImmutableArray<Fault> Of(Analysis analysis)
    {
        if (analysis.Words.IsEmpty)
            return [new Fault(FaultCode.EmptyReport, "The report has no text; there is nothing to read in it.")];
        var faults = ImmutableArray.CreateBuilder<Fault>();
        if (LanguageGuess.IsGerman(analysis) == false)
        {
            faults.Add(
                new Fault(
                    FaultCode.NotGerman,
                    "The text does not seem to be German. What could be read was read; trust it less than usual."
                )
            );
        }

        if (!analysis.UnpairedQuotes.IsEmpty)
        {
            faults.Add(
                new Fault(
                    FaultCode.UnpairedQuotationMark,
                    "Quotation marks without a partner; where a quotation begins or ends there is a guess.",
                    [.. analysis.UnpairedQuotes.Select(i => analysis.Words[i].Span)]
                )
            );
        }

        return faults.ToImmutable();
    }
}
