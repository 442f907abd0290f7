namespace Beleg.German.Quotations;

/// <summary>A text in quotation marks.</summary>
/// <param name="First">Index of its opening mark among the tokens.</param>
/// <param name="End">Index after its closing mark.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one within it, and so on.</param>
public readonly record struct Quotation(int First, int End, int Depth);
