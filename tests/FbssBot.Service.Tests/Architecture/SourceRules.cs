using System.Text.RegularExpressions;

namespace FbssBot.Service.Tests.Architecture;

/// <summary>Rules of style that a reader of the sources can hold.</summary>
public sealed partial class SourceRules
{
    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|Guid\.NewGuid|TimeProvider|new Random\(")]
    private static partial Regex ClockOrChance { get; }

    // "q.pain-worst", "rf.cauda-equina": ids of the FBSS pack's questions, signs, contributors and flags.
    [GeneratedRegex("\"(q|rf|sign|contributor|tier)\\.[a-z0-9-]+")]
    private static partial Regex PackId { get; }

    [GeneratedRegex(@"language\s*==\s*""(en|es)""")]
    private static partial Regex LanguageDecision { get; }

    // "msg.noted": what may be the id of a message.
    [GeneratedRegex("\"(?<id>[a-z]+\\.[a-z0-9.-]+)\"")]
    private static partial Regex Dotted { get; }

    // msg.noted: "Noted." — a line of messages/en.yaml.
    [GeneratedRegex(@"^(?<id>[a-z]+\.[a-z0-9.-]+):")]
    private static partial Regex MessageLine { get; }

    [Fact]
    public void The_heart_has_no_clock_and_no_chance() => AssertNone("FbssBot.Intake", ClockOrChance);

    [Fact]
    public void The_code_names_no_question_sign_cause_or_flag() => AssertNone("", PackId);

    [Fact]
    public void The_code_decides_nothing_by_language() => AssertNone("", LanguageDecision);

    [Fact]
    public void The_check_of_a_pack_asks_for_every_message_that_the_dialog_says()
    {
        string pack = Path.Combine(SourceFolder(), "..", "dialogs", "fbss", "messages", "en.yaml");
        IEnumerable<string> ids = File.ReadLines(pack).Select(line => MessageLine.Match(line).Groups["id"].Value);
        string heart = Path.Combine(SourceFolder(), "FbssBot.Intake");
        string list = Path.Combine(heart, "Dialog", "Wording", "SpokenMessages.cs");

        IEnumerable<string> said = Files(heart).Except([list]).SelectMany(Literals).Intersect(ids);

        Assert.Empty(said.Except(Literals(list)));
        Assert.Empty(Literals(list).Except(said));

        static IEnumerable<string> Literals(string file) =>
            Dotted.Matches(File.ReadAllText(file)).Select(match => match.Groups["id"].Value);
    }

    private static void AssertNone(string project, Regex forbidden)
    {
        IEnumerable<string> found =
            from file in Files(Path.Combine(SourceFolder(), project))
            from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
            where forbidden.IsMatch(line.text) && !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            select $"{file}({line.number}): {line.text.Trim()}";

        Assert.Empty(found);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin"]).Any());

    private static string SourceFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FbssBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "src");
    }
}
