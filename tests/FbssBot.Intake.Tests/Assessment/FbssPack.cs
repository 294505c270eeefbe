using System.Collections.Immutable;
using System.Text.Json;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Assessment;

/// <summary>The questionnaire and knowledge of dialogs/fbss.</summary>
internal static class FbssPack
{
    public static string Folder { get; } = Find();

    public static CompiledQuestionnaire Questionnaire { get; } = Compile();

    public static Knowledge Knowledge { get; } = Read();

    public static Assessor Assessor { get; } = new(Questionnaire, Knowledge);

    private static string Find()
    {
        string? at = AppContext.BaseDirectory;
        while (at is not null && !Directory.Exists(Path.Combine(at, "dialogs", "fbss")))
            at = Path.GetDirectoryName(at);
        return Path.Combine(at ?? throw new DirectoryNotFoundException("dialogs/fbss"), "dialogs", "fbss");
    }

    private static Knowledge Read()
    {
        List<PackError> errors = [];
        PackNode[] roots =
        [
            .. new[] { "knowledge.yaml", "red-flags.yaml" }
                .Select(file => PackNode.Load(file, File.ReadAllText(Path.Combine(Folder, file)), errors))
                .OfType<PackNode>(),
        ];
        Knowledge knowledge = KnowledgeParser.Parse(roots, ["en", "es"]);
        return errors.Count == 0 ? knowledge : throw new PackException(errors);
    }

    private static CompiledQuestionnaire Compile()
    {
        string json = File.ReadAllText(Path.Combine(Folder, "questionnaire.json"));
        using JsonDocument document = JsonDocument.Parse(json);
        int order = 0;
        ImmutableArray<Item> items = Children(document.RootElement, null, ref order);
        return new CompiledQuestionnaire("u", "v", new LocalizedText("t"), "en", items, [], json);
    }

    private static ImmutableArray<Item> Children(JsonElement parent, string? parentId, ref int order)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        if (parent.TryGetProperty("item", out JsonElement children))
            foreach (JsonElement child in children.EnumerateArray())
                if (!child.GetProperty("linkId").GetString()!.EndsWith(".why", StringComparison.Ordinal))
                    items.Add(Item(child, parentId, ref order));
        return items.ToImmutable();
    }

    private static Item Item(JsonElement json, string? parent, ref int order)
    {
        string id = json.GetProperty("linkId").GetString()!;
        int at = order++;
        return new Item
        {
            LinkId = id,
            Order = at,
            Parent = parent,
            Type = Enum.Parse<ItemType>(
                json.GetProperty("type").GetString()!.Replace("-", "", StringComparison.Ordinal),
                true
            ),
            Text = Text(json, "text"),
            ShortText = Extension(json, "sdc-questionnaire-shortText") is { } shortText
                ? Text(shortText, "valueString")
                : null,
            Repeats = json.TryGetProperty("repeats", out JsonElement repeats) && repeats.GetBoolean(),
            Sensitive = Extension(json, "sensitive") is not null,
            Hidden = Extension(json, "questionnaire-hidden") is not null,
            MinValue = Extension(json, "sdc-questionnaire-minQuantity") is not null
                ? new AnswerValue.Quantity(0, "months", "http://unitsofmeasure.org", "mo")
                : null,
            EnableAny =
                json.TryGetProperty("enableBehavior", out JsonElement behavior) && behavior.GetString() == "any",
            EnableWhen = json.TryGetProperty("enableWhen", out JsonElement conditions)
                ? [.. conditions.EnumerateArray().Select(Condition)]
                : [],
            Options = json.TryGetProperty("answerOption", out JsonElement options)
                ? [.. options.EnumerateArray().Select(Option)]
                : [],
            Children = Children(json, id, ref order),
        };
    }

    private static EnableWhen Condition(JsonElement json)
    {
        JsonProperty answer = json.EnumerateObject().First(p => p.Name.StartsWith("answer", StringComparison.Ordinal));
        AnswerValue value = answer.Name switch
        {
            "answerCoding" => Coding(answer.Value),
            "answerBoolean" => new AnswerValue.Boolean(answer.Value.GetBoolean()),
            _ => new AnswerValue.Decimal(answer.Value.GetDecimal()),
        };
        EnableOperator comparison = json.GetProperty("operator").GetString() switch
        {
            "exists" => EnableOperator.Exists,
            "=" => EnableOperator.Equal,
            "!=" => EnableOperator.NotEqual,
            ">" => EnableOperator.Greater,
            "<" => EnableOperator.Less,
            ">=" => EnableOperator.GreaterOrEqual,
            _ => EnableOperator.LessOrEqual,
        };
        return new EnableWhen(json.GetProperty("question").GetString()!, comparison, value);
    }

    private static Option Option(JsonElement json) =>
        new(
            Coding(json.GetProperty("valueCoding")),
            Text(json.GetProperty("valueCoding"), "display"),
            Exclusive: Extension(json, "questionnaire-optionExclusive") is not null,
            Unknown: Extension(json, "unknown-option") is not null,
            Score: Extension(json, "ordinalValue")?.GetProperty("valueDecimal").GetDecimal(),
            Sensitive: Extension(json, "sensitive") is not null
        );

    private static AnswerValue.Coding Coding(JsonElement json) =>
        new(json.GetProperty("system").GetString(), json.GetProperty("code").GetString());

    private static JsonElement? Extension(JsonElement json, string name) =>
        json.TryGetProperty("extension", out JsonElement all)
            ? all.EnumerateArray()
                .Where(e => e.GetProperty("url").GetString()!.EndsWith("/" + name, StringComparison.Ordinal))
                .Select(e => (JsonElement?)e.Clone())
                .FirstOrDefault()
            : null;

    private static LocalizedText Text(JsonElement json, string name)
    {
        string text = json.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";
        string? spanish = json.TryGetProperty("_" + name, out JsonElement more)
            ? more.GetProperty("extension")[0].GetProperty("extension")[1].GetProperty("valueString").GetString()
            : null;
        return new LocalizedText(text, spanish is null ? [] : [KeyValuePair.Create("es", spanish)]);
    }
}
