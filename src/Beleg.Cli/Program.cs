using System.Text;
using Beleg;
using Beleg.Cli;
using Beleg.Cli.Terminal;

// Buffered, because a ledger is many short lines; flushed by the command before it ends.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 32 * 1024);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8);
return BelegCommand.Run(args, Surroundings.OfProcess(output, error, folder => Reader.Load(folder).Read));
