namespace Beleg.Statements.Speakers;

/// <summary>
/// Gives statements without a frame their speaker: who spoke last before them. A statement whose frame names nobody
/// ("Es wird erwartet, …") is left without one.
/// </summary>
internal static class SpeakerCarry
{
    public static void Apply(Findings findings)
    {
        var order = Enumerable.Range(0, findings.All.Count).OrderBy(i => findings.All[i].First).ToArray();
        Finding? last = null;
        foreach (var i in order)
        {
            var finding = findings.All[i];
            if (finding.Speaker.IsEmpty && finding.Frame.IsEmpty && last is not null)
            {
                finding = finding with
                {
                    Speaker = last.Speaker,
                    Because = finding.Because.Add("speaker of the words before"),
                };
                findings.Replace(i, finding);
            }

            // Who is quoted inside somebody's words does not take the word from that one.
            if (!finding.Speaker.IsEmpty && (last is null || finding.First >= last.End))
                last = finding;
        }
    }
}
