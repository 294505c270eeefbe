using System.Text.Json;

namespace FbssBot.Service.Simulation;

/// <summary>The persona files of a folder.</summary>
internal static class PersonaFiles
{
    /// <summary>The day that the personas' stories rest on.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Reads all personas, by file name.</summary>
    /// <exception cref="IOException">The folder is missing or holds none.</exception>
    /// <exception cref="JsonException">A file is not a persona; the message names it.</exception>
    public static IEnumerable<Persona> Read(DirectoryInfo folder)
    {
        if (!folder.Exists)
            throw new IOException($"The folder '{folder}' does not exist.");
        FileInfo[] files = [.. folder.GetFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal)];
        if (files.Length == 0)
            throw new IOException($"The folder '{folder}' holds no persona (*.json).");
        return [.. files.Select(Read)];
    }

    private static Persona Read(FileInfo file)
    {
        try
        {
            return Persona.Read(File.ReadAllText(file.FullName));
        }
        catch (JsonException e)
        {
            throw new JsonException($"{file.Name} is not a persona: {e.Message}", e);
        }
    }
}
