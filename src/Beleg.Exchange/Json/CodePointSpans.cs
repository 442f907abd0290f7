using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>Many spans at once, in code points.</summary>
internal static class CodePointSpans
{
    public static ImmutableArray<Span> Of(this CodePoints points, ImmutableArray<Span> spans) =>
        ImmutableArray.CreateRange(spans, points.FromUtf16);
}
