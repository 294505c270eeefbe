using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// What a pack says about the course of a conversation (dialog.yaml): which items play a special part. A questionnaire without a
/// pack of its own runs with <see cref="None"/>: no greeting, no consent, only its questions and the review.
/// </summary>
public sealed record DialogSettings
{
    /// <summary>No special items.</summary>
    public static readonly DialogSettings None = new();

    /// <summary>Whether the intake is looked over and sent to a clinic at the end.</summary>
    public bool Sends { get; init; }

    /// <summary>Messages said first, in order.</summary>
    public ImmutableArray<string> Opening { get; init; } = [];

    /// <summary>The item that asks for consent; nothing is kept for the clinic before it is answered.</summary>
    public string? ConsentItem { get; init; }

    /// <summary>The answers that give consent.</summary>
    public ImmutableHashSet<string> ConsentGiven { get; init; } = [];

    /// <summary>Answers that are a question in return: option id by item, and the message that answers it before the item is asked again.</summary>
    public FrozenDictionary<string, Explanation> Explanations { get; init; } =
        FrozenDictionary<string, Explanation>.Empty;

    /// <summary>True when somebody answers for the patient.</summary>
    public Condition? ByProxy { get; init; }

    /// <summary>The open question whose answer is read back.</summary>
    public string? StoryItem { get; init; }

    /// <summary>Repeating groups whose next instance is begun by the answer to a question of their own.</summary>
    public ImmutableArray<MoreInstances> More { get; init; } = [];

    /// <summary>How an exact answer to an item looks; a rougher one, told in passing, does not spare its question.</summary>
    public FrozenDictionary<string, Regex> Exact { get; init; } = FrozenDictionary<string, Regex>.Empty;

    /// <summary>What an exact answer to an item looks like that a rougher one holds ("low back" holds L4-L5): both say the same.</summary>
    public FrozenDictionary<(string Item, string Rough), Regex> Holds { get; init; } =
        FrozenDictionary<(string Item, string Rough), Regex>.Empty;

    /// <summary>Options that do not say what exactly it is: asked for, and kept in the patient's words.</summary>
    public ImmutableArray<NamedOption> Named { get; init; } = [];

    /// <summary>The item with a concern that the patient may take back before sending; null where there is none.</summary>
    public string? ConcernItem { get; init; }

    /// <summary>Messages said once when a condition becomes true.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Unlikely answers that are asked about once.</summary>
    public ImmutableArray<GentleCheck> Checks { get; init; } = [];

    /// <summary>The answer that stands for "a guardian is here" after an ending for a minor: item and option.</summary>
    public (string Item, string Option)? Guardian { get; init; }

    /// <summary>The ending (outcome id) for which <see cref="Guardian"/> is asked.</summary>
    public string? GuardianEnding { get; init; }

    /// <summary>Items asked only while the conversation is short.</summary>
    public ImmutableHashSet<string> OptionalItems { get; init; } = [];

    /// <summary>The last turn in which they are asked.</summary>
    public int OptionalUntilTurn { get; init; } = int.MaxValue;

    /// <summary>The item with the patient's name, for the staff list.</summary>
    public string? NameItem { get; init; }

    /// <summary>The item with the patient's questions for the visit: questions that the bot may not answer are added there as notes.</summary>
    public string? QuestionsItem { get; init; }

    /// <summary>Message for a number above the highest, offering that highest; null: the general message.</summary>
    public string? AboveMaximum { get; init; }

    /// <summary>Message for a number below the lowest; null: the general message.</summary>
    public string? BelowMinimum { get; init; }

    /// <summary>Reads dialog.yaml; mistakes are reported with their line.</summary>
    public static DialogSettings Parse(PackNode root)
    {
        root.OnlyKeys(
            "opening",
            "consent",
            "explanations",
            "byProxy",
            "story",
            "more",
            "exact",
            "named",
            "concern",
            "notices",
            "checks",
            "guardian",
            "optional",
            "name",
            "questions",
            "validation"
        );
        PackNode? consent = root["consent"];
        PackNode? guardian = root["guardian"];
        PackNode? optional = root["optional"];
        PackNode? validation = root["validation"];
        return new DialogSettings
        {
            Sends = true,
            Opening = Texts(root["opening"]),
            ConsentItem = consent?.RequiredText("item"),
            ConsentGiven = [.. Texts(consent?["given"])],
            Explanations = Explained(root["explanations"]),
            ByProxy = root["byProxy"] is { } proxy ? ConditionParser.Parse(proxy) : null,
            StoryItem = root.OptionalText("story"),
            More = [.. List(root["more"]).Select(MoreInstances.Parse)],
            Exact = Patterns(root["exact"]),
            Holds = Holding(root["exact"]),
            Named = [.. List(root["named"]).Select(NamedOption.Parse)],
            ConcernItem = root.OptionalText("concern"),
            Notices = [.. List(root["notices"]).Select(Notice.Parse).OfType<Notice>()],
            Checks = [.. List(root["checks"]).Select(GentleCheck.Parse)],
            Guardian = guardian is null ? null : (guardian.RequiredText("item"), guardian.RequiredText("option")),
            GuardianEnding = guardian?.RequiredText("ending"),
            OptionalItems = [.. Texts(optional?["items"])],
            OptionalUntilTurn = Number(optional?["untilTurn"]) ?? int.MaxValue,
            NameItem = root.OptionalText("name"),
            QuestionsItem = root.OptionalText("questions"),
            AboveMaximum = validation?.OptionalText("aboveMaximum"),
            BelowMinimum = validation?.OptionalText("belowMinimum"),
        };
    }

    private static FrozenDictionary<string, Explanation> Explained(PackNode? node) =>
        List(node)
            .Select(e => new Explanation(e.RequiredText("item"), e.RequiredText("option"), e.RequiredText("say")))
            .DistinctBy(e => e.Key)
            .ToFrozenDictionary(e => e.Key);

    private static FrozenDictionary<string, Regex> Patterns(PackNode? node) =>
        List(node)
            .Select(e => (Item: e.RequiredText("item"), Like: Pattern(e, "like")))
            .DistinctBy(e => e.Item)
            .ToFrozenDictionary(e => e.Item, e => e.Like);

    private static FrozenDictionary<(string Item, string Rough), Regex> Holding(PackNode? node) =>
        List(node)
            .SelectMany(e =>
                (e["holds"]?.Entries ?? []).Select(rough =>
                    (Key: (e.RequiredText("item"), rough.Key), Like: Pattern(e["holds"]!, rough.Key))
                )
            )
            .ToFrozenDictionary(e => e.Key, e => e.Like);

    private static Regex Pattern(PackNode node, string key)
    {
        try
        {
            return new Regex(node.RequiredText(key), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            node.Report($"'{key}' is not a pattern: {e.Message}", "Write a regular expression without look-around.");
            return new Regex("", RegexOptions.NonBacktracking);
        }
    }

    private static IEnumerable<PackNode> List(PackNode? node) => node?.Items ?? [];

    private static ImmutableArray<string> Texts(PackNode? node) => [.. List(node).Select(n => n.Text).OfType<string>()];

    private static int? Number(PackNode? node)
    {
        if (node is null)
            return null;
        if (int.TryParse(node.Text, System.Globalization.CultureInfo.InvariantCulture, out int number))
            return number;
        node.Report("A whole number is expected.", "Write it without quotes, like 24.");
        return null;
    }
}

/// <summary>An answer that asks something in return.</summary>
/// <param name="Item">The item.</param>
/// <param name="Option">The option chosen.</param>
/// <param name="Message">What is said before the item is asked again.</param>
public sealed record Explanation(string Item, string Option, string Message)
{
    /// <summary>Key of an item and option.</summary>
    public string Key => KeyOf(Item, Option);

    /// <summary>Key of an item and option.</summary>
    public static string KeyOf(string item, string option) => $"{item}={option}";
}

/// <summary>The question that begins another instance of a repeating group.</summary>
/// <param name="Group">The repeating group.</param>
/// <param name="Item">The question after it.</param>
/// <param name="Again">The option that begins another instance and asks the question again after it.</param>
/// <param name="Next">Message that asks the first question of a further instance; null: the question's own text.</param>
/// <param name="By">The items by whose answers one of several instances is told from the others.</param>
/// <param name="About">Message that names an instance by these answers before its questions.</param>
/// <param name="Which">Message that asks the first question of an instance so named.</param>
/// <param name="None">The option that says that there is no further instance.</param>
/// <param name="Removed">Message that says that an instance was taken off.</param>
/// <param name="Merged">Message that says that what was noted of several is now one.</param>
public sealed record MoreInstances(
    string Group,
    string Item,
    string Again,
    string? Next,
    ImmutableArray<string> By,
    string? About,
    string? Which,
    string? None = null,
    string? Removed = null,
    string? Merged = null
)
{
    internal static MoreInstances Parse(PackNode node) =>
        new(
            node.RequiredText("group"),
            node.RequiredText("item"),
            node.RequiredText("again"),
            node.OptionalText("next"),
            [.. (node["by"]?.Items ?? []).Select(item => item.Text).OfType<string>()],
            node.OptionalText("about"),
            node.OptionalText("which"),
            node.OptionalText("none"),
            node.OptionalText("removed"),
            node.OptionalText("merged")
        );
}

/// <summary>An option that does not say what exactly it is ("a medicine").</summary>
/// <param name="Item">The item.</param>
/// <param name="Option">The option.</param>
/// <param name="Message">Message that asks which one it is.</param>
/// <param name="Generic">Words, in any language, that name none ("medicine", "pastilla").</param>
public sealed record NamedOption(string Item, string Option, string Message, ImmutableArray<string> Generic)
{
    internal static NamedOption Parse(PackNode node) =>
        new(
            node.RequiredText("item"),
            node.RequiredText("option"),
            node.RequiredText("say"),
            [.. (node["generic"]?.Items ?? []).Select(word => word.Text).OfType<string>()]
        );
}

/// <summary>A message said once when a condition becomes true.</summary>
public sealed record Notice(Condition When, string Message)
{
    internal static Notice? Parse(PackNode node) =>
        node.Required("when") is { } when && ConditionParser.Parse(when) is { } condition
            ? new Notice(condition, node.RequiredText("say"))
            : null;
}

/// <summary>
/// An unlikely answer that is asked about once: either a condition, or one number that should not be less than another.
/// </summary>
/// <param name="Item">The item that is asked again when the patient wants to change it.</param>
/// <param name="Message">The question.</param>
/// <param name="When">The condition; within an instance of a repeating group where <paramref name="Item"/> is in one.</param>
/// <param name="NotLessThan">The item whose number should not be greater than that of <paramref name="Item"/>.</param>
/// <param name="KeepOnYes">True: yes keeps the answer; false: yes changes it.</param>
/// <param name="After">Another item whose answer may make it unlikely; null where there is none.</param>
/// <param name="Adds">The option that yes adds to the answer; null where yes adds none.</param>
public sealed record GentleCheck(
    string Item,
    string Message,
    Condition? When,
    string? NotLessThan,
    bool KeepOnYes,
    string? After = null,
    string? Adds = null
)
{
    internal static GentleCheck Parse(PackNode node) =>
        new(
            node.RequiredText("item"),
            node.RequiredText("say"),
            node["when"] is { } when ? ConditionParser.Parse(when) : null,
            node.OptionalText("notLessThan"),
            node.OptionalText("yes") != "change",
            node.OptionalText("after"),
            node.OptionalText("adds")
        );
}
