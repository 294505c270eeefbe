using System.CommandLine;
using FbssBot.Clinic.Staff;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>hash-password</c>: reads a password from standard input and prints the hash for <c>FbssBot:Staff:CLINIC:USER:PasswordHash</c>. Never
/// as an argument: arguments stay in the shell's history and are seen by every process of the machine.
/// </summary>
internal static class HashPasswordCommand
{
    /// <summary>The command, to be added to the program's.</summary>
    public static Command Create()
    {
        var command = new Command("hash-password", "Reads a staff password from standard input and prints its hash.");
        command.SetAction(_ => Run(Console.In, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Hashes the first line of <paramref name="input"/>; 1 where it is too short to be a password.</summary>
    internal static int Run(TextReader input, TextWriter output, TextWriter errors)
    {
        string password = input.ReadLine() ?? "";
        if (password.Length < StaffPassword.ShortestLength)
        {
            errors.WriteLine(
                $"A staff password has at least {StaffPassword.ShortestLength} characters; give it on standard input."
            );
            return 1;
        }
        output.WriteLine(StaffPassword.Hash(password));
        return 0;
    }
}
