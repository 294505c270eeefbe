using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FbssBot.Intake.Pack;

/// <summary>
/// One node of a YAML file of a pack, with its file and line, so that every mistake is reported where it stands. Reading never
/// throws: it adds to the shared list of mistakes and goes on, so that all are found at once.
/// </summary>
public sealed class PackNode
{
    private readonly YamlNode _node;
    private readonly List<PackError> _errors;

    private PackNode(string file, YamlNode node, List<PackError> errors)
    {
        File = file;
        _node = node;
        _errors = errors;
    }

    /// <summary>File name relative to the pack.</summary>
    public string File { get; }

    /// <summary>Line, from 1.</summary>
    public int Line => (int)_node.Start.Line;

    /// <summary>The scalar's text; null for a map, a list or an empty scalar.</summary>
    public string? Text => _node is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    /// <summary>True where the scalar was written in quotes: then it is text, whatever it looks like.</summary>
    public bool IsQuoted => _node is YamlScalarNode { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted };

    /// <summary>Whether this is a map.</summary>
    public bool IsMap => _node is YamlMappingNode;

    /// <summary>Whether this is a list.</summary>
    public bool IsList => _node is YamlSequenceNode;

    /// <summary>The entries of a map in order; none for other nodes.</summary>
    public IEnumerable<(string Key, PackNode Value)> Entries =>
        _node is YamlMappingNode map
            ? map.Children.Select(pair => (pair.Key.ToString(), new PackNode(File, pair.Value, _errors)))
            : [];

    /// <summary>The items of a list; the node itself where a single scalar stands for a list of one; none for null.</summary>
    public IEnumerable<PackNode> Items =>
        _node switch
        {
            YamlSequenceNode list => list.Children.Select(child => new PackNode(File, child, _errors)),
            YamlScalarNode { Value: null or "" } => [],
            YamlScalarNode => [this],
            _ => [],
        };

    /// <summary>The value under <paramref name="key"/>; null where there is none.</summary>
    public PackNode? this[string key] =>
        _node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child)
            ? new PackNode(File, child, _errors)
            : null;

    /// <summary>Parses one file; a syntax mistake is reported and gives null. <paramref name="errors"/> collects.</summary>
    public static PackNode? Load(string file, string yaml, List<PackError> errors)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count > 0)
                return new PackNode(file, stream.Documents[0].RootNode, errors);
            errors.Add(new PackError(file, 0, "The file is empty.", "Restore it from the pack's last version."));
        }
        catch (YamlException e)
        {
            errors.Add(
                new PackError(
                    file,
                    (int)e.Start.Line,
                    $"Not valid YAML: {e.Message}",
                    "Correct the line; indent with spaces."
                )
            );
        }
        return null;
    }

    /// <summary>The value under <paramref name="key"/>; reports and gives null where it is missing.</summary>
    public PackNode? Required(string key)
    {
        PackNode? value = this[key];
        if (value is null)
            Report($"'{key}' is missing.", $"Add '{key}:'.");
        return value;
    }

    /// <summary>The text under <paramref name="key"/>; reports and gives "" where it is missing or empty.</summary>
    public string RequiredText(string key)
    {
        string? text = this[key]?.Text;
        if (text is null)
            Report($"'{key}' is missing or empty.", $"Add '{key}:' with its text.");
        return text ?? "";
    }

    /// <summary>The text under <paramref name="key"/>, or null.</summary>
    public string? OptionalText(string key) => this[key]?.Text;

    /// <summary>Reports every key that is not among <paramref name="known"/>: a misspelt key must not be silently ignored.</summary>
    public void OnlyKeys(params ReadOnlySpan<string> known)
    {
        foreach ((string key, PackNode value) in Entries)
            if (!known.Contains(key))
                value.Report($"Unknown key '{key}'.", $"Use one of: {string.Join(", ", known.ToArray())}.");
    }

    /// <summary>Adds a mistake at this node.</summary>
    public void Report(string problem, string remedy) => _errors.Add(new PackError(File, Line, problem, remedy));
}
