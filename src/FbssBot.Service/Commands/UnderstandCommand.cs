using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Text;
using Command = System.CommandLine.Command;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>understand --in items.jsonl --out predictions.jsonl [--pack DIR]</c>: messages to what was understood of them; a line a message.
/// An item with a <c>span</c> asks for the context of that stretch of its text alone.
/// <c>understand --explain TEXT [--asked LINKID] [--lang en]</c>: why one message is understood as it is.
/// </summary>
internal static class UnderstandCommand
{
    public static Command Create()
    {
        var items = new Option<FileInfo?>("--in") { Description = "The messages, a JSON object a line." };
        var predictions = new Option<FileInfo?>("--out") { Description = "Where to write what was understood." };
        var explain = new Option<string?>("--explain") { Description = "One message, to say why it is understood so." };
        var asked = new Option<string?>("--asked")
        {
            Description = "With --explain: linkId of the question it answers.",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "With --explain: the language of the conversation.",
        };
        Option<DirectoryInfo?> pack = PackOption.Create();
        var command = new Command("understand", "Reads messages of patients.")
        {
            items,
            predictions,
            explain,
            asked,
            language,
            pack,
        };
        command.SetAction(parsed =>
            CommandErrors.Report(() =>
            {
                DialogPack loaded = PackOption.Load(parsed.GetValue(pack));
                if (parsed.GetValue(explain) is { } text)
                    return Explain(loaded, text, parsed.GetValue(asked), parsed.GetValue(language));
                return parsed.GetValue(items) is { } given && parsed.GetValue(predictions) is { } wanted
                    ? Run(loaded, given, wanted)
                    : throw new FormatException(
                        "Give --in and --out for a file of messages, or --explain for one message."
                    );
            })
        );
        return command;
    }

    private static int Explain(DialogPack pack, string text, string? asked, string? language)
    {
        if (asked is not null && !pack.Questionnaire.ByLinkId.ContainsKey(asked))
            throw new FormatException($"The questionnaire of pack {pack.Id} has no question {asked}.");
        var context = new ReadingContext
        {
            Language = language ?? pack.Languages[0],
            Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            Asked = asked,
        };
        foreach (string line in ExplanationLines.Of(new Reader(pack).Explain(text, context)))
            Console.WriteLine(line);
        return 0;
    }

    private static int Run(DialogPack pack, FileInfo items, FileInfo predictions)
    {
        var reader = new Reader(pack);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        using var writer = new StreamWriter(predictions.FullName);
        int number = 0;
        foreach (string line in File.ReadLines(items.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                writer.WriteLine(Predict(pack, reader, (JsonObject)JsonNode.Parse(line)!, today).ToJsonString());
            }
            catch (Exception e)
                when (e is JsonException or FormatException or InvalidOperationException or InvalidCastException)
            {
                throw new FormatException($"{items.Name}, line {number}: not an item with an id and a text.", e);
            }
        }
        return 0;
    }

    private static JsonObject Predict(DialogPack pack, Reader reader, JsonObject item, DateOnly today)
    {
        string id = (string?)item["id"] ?? throw new FormatException();
        string text = (string?)item["text"] ?? throw new FormatException();
        string language = (string?)item["lang"] ?? pack.Languages[0];
        DateOnly date = (string?)item["today"] is { } said
            ? DateOnly.ParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : today;
        if (item["span"] is JsonArray span)
            return new JsonObject
            {
                ["id"] = id,
                ["context"] = Context(pack, text, language, date, new TextSpan((int)span[0]!, (int)span[1]!)),
            };
        var context = new ReadingContext
        {
            Language = language,
            Today = date,
            Asked = (string?)item["asked"],
        };
        return Prediction.Of(pack.Questionnaire, id, reader.Read(text, context));
    }

    private static JsonObject Context(DialogPack pack, string text, string language, DateOnly today, TextSpan span)
    {
        ContextRules rules = pack.Contexts.FirstOrDefault(rules => rules.Language == language) ?? pack.Contexts[0];
        SpanContext context = ContextReader.Read(Tokenizer.Words(text), rules, today).Of(span);
        return new JsonObject
        {
            ["polarity"] = Name(context.Polarity),
            ["experiencer"] = Name(context.Experiencer),
            ["temporality"] = Name(context.Temporality),
        };
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
