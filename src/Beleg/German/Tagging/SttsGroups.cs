namespace Beleg.German.Tagging;

/// <summary>Groups of tags that several rooms ask for.</summary>
internal static class SttsGroups
{
    /// <summary>True for a form of a full, auxiliary or modal verb.</summary>
    public static bool IsVerb(this Stts tag) => tag is >= Stts.VVFIN and <= Stts.VMPP;

    /// <summary>True for a finite form, imperatives included.</summary>
    public static bool IsFinite(this Stts tag) =>
        tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN or Stts.VVIMP or Stts.VAIMP;

    /// <summary>The value of VerbForm that a verb has in Universal Dependencies: "Fin", "Inf", "Part"; null for others.</summary>
    public static string? VerbForm(this Stts tag) =>
        tag switch
        {
            _ when tag.IsFinite() => "Fin",
            Stts.VVINF or Stts.VVIZU or Stts.VAINF or Stts.VMINF => "Inf",
            Stts.VVPP or Stts.VAPP or Stts.VMPP => "Part",
            _ => null,
        };
}
