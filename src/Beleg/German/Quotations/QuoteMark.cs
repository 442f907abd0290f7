namespace Beleg.German.Quotations;

/// <summary>What a quotation mark can be by its shape alone.</summary>
internal readonly record struct QuoteMark(char Shape)
{
    /// <summary>Two single marks typed for a double one, in one sign.</summary>
    private const char Doubled = '\u2033';

    /// <summary>The marks it can be paired with.</summary>
    public QuoteFamily Family =>
        Shape switch
        {
            '»' or '«' => QuoteFamily.Guillemet,
            '›' or '‹' => QuoteFamily.SingleGuillemet,
            '‚' or '‘' or '’' or '\'' or '‛' or '´' or '`' or '′' => QuoteFamily.Single,
            _ => QuoteFamily.Double,
        };

    /// <summary>True for a shape that stands at the bottom and so opens, unless its place says otherwise.</summary>
    public bool IsLow => Shape is '„' or '‚';

    /// <summary>The mark of a token.</summary>
    public static QuoteMark Of(ReadOnlySpan<char> token) =>
        new(
            token.Length == 1 ? token[0]
            : token[0] == ',' ? '„'
            : Doubled
        );

    /// <summary>True when the other mark closes this one in print; marks of one family that do not are mixed up.</summary>
    public bool IsClosedProperlyBy(QuoteMark other) =>
        Shape switch
        {
            '„' => other.Shape is '“' or '”',
            '“' => other.Shape is '”',
            '”' => other.Shape is '”',
            '‚' => other.Shape is '‘' or '’',
            '‘' => other.Shape is '’',
            '»' => other.Shape is '«',
            '«' => other.Shape is '»',
            '›' => other.Shape is '‹',
            '‹' => other.Shape is '›',
            _ => other.Shape == Shape,
        };
}
