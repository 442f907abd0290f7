using System.Globalization;

namespace Beleg.Desk.Charts;

/// <summary>
/// Numbers as SVG writes them. Places from left to right are parts of the width and those from top to bottom are pixels, so
/// that a picture grows with the page and its words do not.
/// </summary>
public static class Svg
{
    /// <summary>A part of the width, 0 to 1: "37.5%".</summary>
    public static string Part(double part) => string.Create(CultureInfo.InvariantCulture, $"{part * 100:0.##}%");

    /// <summary>Pixels: "12.5".</summary>
    public static string Pixels(double pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels:0.##}");
}
