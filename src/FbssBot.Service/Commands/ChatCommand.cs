using System.CommandLine;
using System.Text.Json;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Service.Simulation;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>chat [--questionnaire F] [--pack DIR] [--lang en|es] [--script answers.jsonl] [--out response.json]</c>: a conversation in
/// the terminal, over the pack or over any FHIR questionnaire.
/// </summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var questionnaire = new Option<FileInfo?>("--questionnaire")
        {
            Description = "A FHIR R4 Questionnaire to ask instead of the pack's.",
        };
        var pack = PackOption.Create();
        var language = new Option<string>("--lang")
        {
            Description = "Language of the conversation.",
            DefaultValueFactory = _ => "en",
        };
        var script = new Option<FileInfo?>("--script")
        {
            Description = "The patient's messages, a JSON object {\"text\": …} a line.",
        };
        var response = new Option<FileInfo?>("--out")
        {
            Description = "Where to write the FHIR QuestionnaireResponse.",
        };
        var command = new Command("chat", "Holds a conversation in the terminal.")
        {
            questionnaire,
            pack,
            language,
            script,
            response,
        };
        command.SetAction(parsed =>
            CommandErrors.Report(() =>
            {
                DialogPack loaded = PackOption.Load(parsed.GetValue(pack));
                if (parsed.GetValue(questionnaire) is { } file)
                    loaded = loaded.ForQuestionnaire(File.ReadAllText(file.FullName), file.Name);
                return Run(
                    new IntakeDialog(loaded),
                    parsed.GetValue(language)!,
                    Messages(parsed.GetValue(script)),
                    parsed.GetValue(response)
                );
            })
        );
        return command;
    }

    private static int Run(IntakeDialog dialog, string language, IEnumerable<string> messages, FileInfo? response)
    {
        TurnResult result = dialog.Turn(null, Input(TurnEvent.Join, "", language));
        Print(result);
        IntakeState? last = result.State;
        foreach (string message in messages)
        {
            result = dialog.Turn(result.State, Input(TurnEvent.Message, message, language));
            Print(result);
            last = Kept(last, result.State);
            // A form of its own is over with its last question; an intake can still be changed, shown and deleted.
            if (result.State?.Phase == Phase.Finished && !dialog.Pack.Dialog.Sends)
                break;
        }
        if (response is not null && last is not null)
            File.WriteAllText(
                response.FullName,
                dialog.Response(last, SimulatedClinic.Input(TimeProvider.System.GetLocalNow()))
            );
        return 0;
    }

    /// <summary>What is written at the end: the newest finished intake, else where the conversation stands; nothing once it was deleted.</summary>
    private static IntakeState? Kept(IntakeState? last, IntakeState? now) =>
        last is { Phase: Phase.Finished } && now is { Phase: not Phase.Finished } ? last : now;

    private static TurnInput Input(TurnEvent happened, string text, string language) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = TimeProvider.System.GetLocalNow(),
            Locale = language,
            Clinic = SimulatedClinic.Profile,
            NewIntakeId = Guid.NewGuid().ToString("N"),
            ListsAreNumbered = true,
            Channel = "terminal",
        };

    private static void Print(TurnResult result)
    {
        foreach (OutgoingMessage message in result.Messages)
        {
            Console.WriteLine(message.Text);
            for (int i = 0; i < message.Choices.Length; i++)
                Console.WriteLine($"  {i + 1}  {message.Choices[i].Label}");
            Console.WriteLine();
        }
    }

    private static IEnumerable<string> Messages(FileInfo? script) => script is null ? Typed() : Scripted(script);

    private static IEnumerable<string> Typed()
    {
        while (Console.ReadLine() is { } line)
            yield return line;
    }

    private static IEnumerable<string> Scripted(FileInfo script)
    {
        int number = 0;
        foreach (string line in File.ReadLines(script.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            string text =
                Text(line)
                ?? throw new FormatException(
                    $"{script.Name}, line {number}: expected an object like {{\"text\": \"yes\"}}."
                );
            Console.WriteLine($"> {text}{Environment.NewLine}");
            yield return text;
        }
    }

    private static string? Text(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out JsonElement text)
                ? text.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
