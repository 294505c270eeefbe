namespace FbssBot.Intake.Pack;

/// <summary>The text files of a pack by path relative to its folder ("messages/en.yaml"). Reading a folder is the one place of the pack that touches the disk.</summary>
public sealed class PackFolder
{
    private readonly SortedDictionary<string, string> _files;

    /// <summary>Creates a pack from texts by relative path.</summary>
    public PackFolder(string name, IEnumerable<KeyValuePair<string, string>> files)
    {
        Name = name;
        _files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string path, string text) in files)
            _files[path] = text;
    }

    /// <summary>The folder's name, for messages.</summary>
    public string Name { get; }

    /// <summary>Relative paths in order, with "/".</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>The text of a file; null where there is none.</summary>
    public string? this[string path] => _files.GetValueOrDefault(path);

    /// <summary>The same with another text for one file; null removes it.</summary>
    public PackFolder With(string path, string? text)
    {
        IEnumerable<KeyValuePair<string, string>> others = _files.Where(file => file.Key != path);
        return new PackFolder(Name, text is null ? others : others.Append(new(path, text)));
    }

    /// <summary>Reads every .yaml and .json file below <paramref name="directory"/>.</summary>
    /// <exception cref="PackException">The folder is missing or a file cannot be read.</exception>
    public static PackFolder Read(string directory)
    {
        if (!Directory.Exists(directory))
            throw new PackException([
                new PackError(directory, 0, "There is no such pack folder.", "Give the folder that holds pack.yaml."),
            ]);
        try
        {
            return new PackFolder(
                Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))),
                Directory
                    .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
                    .Where(file => Path.GetExtension(file) is ".yaml" or ".json")
                    .Select(file => new KeyValuePair<string, string>(
                        Path.GetRelativePath(directory, file).Replace('\\', '/'),
                        File.ReadAllText(file)
                    ))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PackException([new PackError(directory, 0, e.Message, "Make the folder readable.")]);
        }
    }
}
