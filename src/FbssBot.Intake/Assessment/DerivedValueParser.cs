using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>Reads one derived value.</summary>
internal static class DerivedValueParser
{
    /// <summary>The derived value at <paramref name="entry"/>.</summary>
    public static DerivedValue Parse(PackNode entry)
    {
        entry.OnlyKeys(
            "id",
            "type",
            "function",
            "group",
            "from",
            "values",
            "unit",
            "decimals",
            "daysPerUnit",
            "unknownWhen",
            "trueWhen",
            "falseWhen",
            "map",
            "words",
            "order",
            "pairs",
            "except",
            "column",
            "counts",
            "negations",
            "definition",
            "bands",
            "fhirpath"
        );
        return new DerivedValue
        {
            Id = entry.RequiredText("id"),
            Type = Type(entry),
            Function = KnowledgeSource.Choice<DerivedFunction>(entry, "function"),
            Group = entry.OptionalText("group") is { } group and not "null" ? group : null,
            From = KnowledgeSource.Texts(entry, "from"),
            Values = KnowledgeSource.Texts(entry, "values"),
            Unit = entry.OptionalText("unit"),
            Decimals = KnowledgeSource.Whole(entry, "decimals"),
            DaysPerUnit = DaysPerUnit(entry),
            UnknownWhen = KnowledgeSource.OptionalWhen(entry, "unknownWhen"),
            TrueWhen = KnowledgeSource.OptionalWhen(entry, "trueWhen"),
            FalseWhen = KnowledgeSource.OptionalWhen(entry, "falseWhen"),
            Map = (entry["map"]?.Entries ?? []).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Text ?? ""),
            Words = [.. Words(entry)],
            Order = KnowledgeSource.Texts(entry, "order"),
            Pairs = [.. Pairs(entry)],
            Except = KnowledgeSource.Texts(entry, "except"),
            Column = entry.OptionalText("column"),
            Counts = KnowledgeSource.Texts(entry, "counts"),
            Negations = KnowledgeSource.Texts(entry, "negations"),
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

    private static IEnumerable<CodeWords> Words(PackNode entry) =>
        from question in entry["words"]?.Entries ?? []
        from code in question.Value.Entries
        select new CodeWords(question.Key, code.Key, [.. code.Value.Items.Select(item => item.Text).OfType<string>()]);

    private static IEnumerable<(string, string)> Pairs(PackNode entry)
    {
        foreach (PackNode pair in entry["pairs"]?.Items ?? [])
        {
            ImmutableArray<string> codes = [.. pair.Items.Select(item => item.Text).OfType<string>()];
            if (codes.Length == 2)
                yield return (codes[0], codes[1]);
            else
                pair.Report("A pair has two codes.", "Write [code, code].");
        }
    }
}
