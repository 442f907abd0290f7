using System.Text;

namespace Beleg.Cli.Terminal;

/// <summary>Asks for what nobody may look over a shoulder at.</summary>
internal static class SecretPrompt
{
    /// <summary>Asks on the terminal and shows nothing of what is typed; null where it was broken off.</summary>
    /// <param name="question">The question.</param>
    /// <param name="error">Where it is asked, for standard output may be a file.</param>
    public static string? Ask(string question, TextWriter error)
    {
        error.Write(question);
        error.Flush();
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    error.WriteLine();
                    error.Flush();
                    return typed.ToString();
                case ConsoleKey.Escape:
                    error.WriteLine();
                    return null;
                case ConsoleKey.Backspace:
                    typed.Length = Math.Max(0, typed.Length - 1);
                    break;
                default:
                    if (!char.IsControl(key.KeyChar))
                        typed.Append(key.KeyChar);
                    break;
            }
        }
    }

    /// <summary>The first line of what is piped in; null where there is none.</summary>
    public static string? Read(Func<Stream> input)
    {
        using var reader = new StreamReader(input(), Encoding.UTF8);
        return reader.ReadLine();
    }
}
