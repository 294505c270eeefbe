using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>Reads one derived value.</summary>
internal static class DerivedValueParser
{
    private static readonly string[] Keys =
    [
        "id",
        "type",
        "function",
        "of",
        "per",
        "values",
        "unit",
        "decimals",
        "daysPerUnit",
        "unknownWhen",
        "trueWhen",
        "falseWhen",
        "codes",
        "none",
        "regions",
        "levels",
        "apart",
        "chosen",
        "row",
        "in",
        "zeroIf",
        "takenBackBefore",
        "takenBackAfter",
        "reachEnds",
        "meaning",
        "bands",
    ];

    /// <summary>The derived value at <paramref name="entry"/>.</summary>
    public static DerivedValue Parse(PackNode entry)
    {
        entry.OnlyKeys(Keys);
        return new DerivedValue
        {
            Id = entry.RequiredText("id"),
            Type = Type(entry),
            Function = KnowledgeSource.Choice<DerivedFunction>(entry, "function"),
            Of = KnowledgeSource.Texts(entry, "of"),
            Per = entry.OptionalText("per"),
            Values = KnowledgeSource.Texts(entry, "values"),
            Unit = entry.OptionalText("unit"),
            Decimals = KnowledgeSource.Whole(entry, "decimals"),
            DaysPerUnit = DaysPerUnit(entry),
            UnknownWhen = KnowledgeSource.OptionalWhen(entry, "unknownWhen"),
            TrueWhen = KnowledgeSource.OptionalWhen(entry, "trueWhen"),
            FalseWhen = KnowledgeSource.OptionalWhen(entry, "falseWhen"),
            Codes = Codes(entry).DistinctBy(pair => pair.Key).ToFrozenDictionary(),
            Regions = [.. Regions(entry)],
            Levels = KnowledgeSource.Texts(entry, "levels"),
            Apart = [.. Pairs(entry)],
            Chosen = entry.OptionalText("chosen"),
            Row = entry.OptionalText("row"),
            In = KnowledgeSource.Texts(entry, "in"),
            ZeroIf = entry.OptionalText("zeroIf"),
            TakenBackBefore = KnowledgeSource.Texts(entry, "takenBackBefore"),
            TakenBackAfter = KnowledgeSource.Texts(entry, "takenBackAfter"),
            ReachEnds = KnowledgeSource.Texts(entry, "reachEnds"),
        };
    }

    private static DerivedType Type(PackNode entry) =>
        entry.RequiredText("type") switch
        {
            "boolean" => DerivedType.Boolean,
            "codes" => DerivedType.Codes,
            _ => DerivedType.Number,
        };

    private static decimal DaysPerUnit(PackNode entry)
    {
        string? text = entry.OptionalText("daysPerUnit");
        if (text is null)
            return 1;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal days) && days > 0)
            return days;
        entry["daysPerUnit"]!.Report("'daysPerUnit' is not a positive number.", "Write the unit's length in days.");
        return 1;
    }

    private static IEnumerable<KeyValuePair<string, string>> Codes(PackNode entry) =>
        from code in entry["codes"]?.Entries ?? []
        from option in code.Value.Items
        where option.Text is not null
        select KeyValuePair.Create(option.Text!, code.Key);

    private static IEnumerable<RegionWords> Regions(PackNode entry) =>
        from region in entry["regions"]?.Entries ?? []
        select new RegionWords(
            region.Key,
            KnowledgeSource.Texts(region.Value, "letters"),
            KnowledgeSource.Texts(region.Value, "words")
        );

    private static IEnumerable<(string, string)> Pairs(PackNode entry)
    {
        foreach (PackNode pair in entry["apart"]?.Items ?? [])
        {
            ImmutableArray<string> codes = [.. pair.Items.Select(item => item.Text).OfType<string>()];
            if (codes.Length == 2)
                yield return (codes[0], codes[1]);
            else
                pair.Report("A pair has two codes.", "Write [code, code].");
        }
    }
}
