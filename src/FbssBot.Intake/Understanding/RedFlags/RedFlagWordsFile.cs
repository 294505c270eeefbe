using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>Reads the "words" of a flag in red-flags.yaml.</summary>
internal static class RedFlagWordsFile
{
    /// <summary>The combinations of one flag; mistakes are reported at their nodes.</summary>
    public static RedFlagWords Read(PackNode flag, IReadOnlyList<string> levels)
    {
        PackNode? words = flag["words"];
        words?.OnlyKeys(
            "fire",
            "check",
            "escalate",
            "blockedBy",
            "lowerIf",
            "grounds",
            "neverSilent",
            "asksSafety",
            "note"
        );
        int urgency = levels.ToList().IndexOf(flag.RequiredText("level"));
        return new RedFlagWords(
            flag.RequiredText("id"),
            urgency < 0 ? levels.Count : urgency,
            Combinations(words?["fire"]),
            Combinations(words?["check"]),
            Combinations(words?["escalate"]),
            Ids(words?["blockedBy"]),
            Ids(words?["lowerIf"]),
            words?.OptionalText("neverSilent") == "true",
            words?.OptionalText("asksSafety") == "true",
            Combinations(words?["grounds"])
        );
    }

    /// <summary>One entry of "past"; mistakes are reported at their nodes.</summary>
    public static PastQuestions ReadPast(PackNode entry)
    {
        entry.OnlyKeys("at", "concepts", "explainedBy");
        return new PastQuestions(
            Ids(entry.Required("at")),
            [.. Ids(entry.Required("concepts"))],
            [.. Ids(entry["explainedBy"])]
        );
    }

    /// <summary>One entry of "listed"; mistakes are reported at their nodes.</summary>
    public static IEnumerable<ListedSign> ReadListed(PackNode entry)
    {
        entry.OnlyKeys("question", "answers");
        string question = entry.RequiredText("question");
        return
        [
            .. (entry.Required("answers")?.Entries ?? []).SelectMany(answer =>
                Combinations(answer.Value).Select(said => new ListedSign(question, answer.Key, [.. said.All]))
            ),
        ];
    }

    private static ImmutableArray<Combination> Combinations(PackNode? list) => [.. (list?.Items ?? []).Select(Read)];

    private static Combination Read(PackNode entry)
    {
        entry.OnlyKeys("all", "within", "to");
        string within = entry.OptionalText("within") ?? "message";
        if (within is not ("clause" or "message"))
            entry.Report($"'{within}' is no stretch of text.", "Use clause or message.");
        ImmutableArray<string> all = Ids(entry.Required("all"));
        if (all.IsEmpty)
            entry.Report("A combination needs concepts.", "Write 'all: [concept, …]'.");
        return new Combination(all, within == "clause");
    }

    private static ImmutableArray<string> Ids(PackNode? list) =>
        [.. (list?.Items ?? []).Select(item => item.Text).OfType<string>()];
}
