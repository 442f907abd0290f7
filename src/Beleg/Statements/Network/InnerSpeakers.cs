using Beleg.Reasons;

namespace Beleg.Statements.Network;

/// <summary>Quoted words inside somebody's words are that one's, where nobody else is named for them.</summary>
internal static class InnerSpeakers
{
    /// <summary>The findings, quotations without a speaker given that of the statement they stand in.</summary>
    /// <param name="findings">In the order of the text, an outer one before those in its content.</param>
    public static List<Finding> Complete(List<Finding> findings)
    {
        var around = new Stack<Finding>();
        for (var i = 0; i < findings.Count; i++)
        {
            var own = findings[i];
            while (around.TryPeek(out var last) && last.End <= own.First)
                around.Pop();
            if (own is { Type: StatementType.Direct, Speaker.IsEmpty: true } && around.TryPeek(out var outer))
                own = findings[i] = own with
                {
                    Speaker = outer.Speaker,
                    Parts = own.Parts.Add(new Reason(Field.Speaker, "who says the words around it")),
                };
            around.Push(own);
        }

        return findings;
    }
}
