using System.Collections.Frozen;
using System.Globalization;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>A patient who gives every prompt a reply that satisfies it, reading only what the prompt and the form say.</summary>
internal static class WillingPatient
{
    /// <summary>Replies for items whose pattern cannot be guessed from their type.</summary>
    private static readonly FrozenDictionary<string, string> ByFormat = new Dictionary<string, string>
    {
        ["###-##-####"] = "123-45-6789",
        ["nnn-nnn-nnnn"] = "555-555-0100",
    }.ToFrozenDictionary();

    /// <summary>The reply to the last message of a turn.</summary>
    public static string Reply(CompiledQuestionnaire questionnaire, TurnResult turn)
    {
        OutgoingMessage prompt = turn.Messages[^1];
        Pending waiting = turn.State?.Waiting ?? Pending.Nothing;
        if (waiting is { Kind: PendingKinds.Item, Path: { } path })
            return ForItem(questionnaire, questionnaire.ByLinkId[path.LinkId], prompt);
        if (waiting.Kind is PendingKinds.More or PendingKinds.MoreAnswers)
            return "no";
        return prompt.Choices is [var first, ..] ? first.Value : "yes";
    }

    private static string ForItem(CompiledQuestionnaire questionnaire, Item item, OutgoingMessage prompt)
    {
        if (prompt.Choices is { IsEmpty: false } several && item.MinOccurs is > 1 and int least)
            return string.Join(", ", several.Take(least).Select(choice => choice.Value));
        if (prompt.Choices is [var first, ..])
            return
                item.Options.LastOrDefault(o => o.Exclusive) is { } none
                && prompt.Choices.Any(c => c.Value == none.Text.In(prompt.Language))
                ? none.Text.In(prompt.Language)
                : first.Value;
        if (item.EntryFormat is { } format && ByFormat.TryGetValue(format, out string? example))
            return example;
        if (item.EntryFormat is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
            return digits;
        return item.Type switch
        {
            ItemType.Integer => Number(item, 3),
            ItemType.Decimal => Number(item, 3),
            ItemType.Quantity =>
                $"{Number(item, 3)} {item.Units.FirstOrDefault()?.Text.In(prompt.Language) ?? item.Units.FirstOrDefault()?.Code}",
            ItemType.Date => "1980-05-17",
            ItemType.DateTime => "2020-05-17T10:30:00Z",
            ItemType.Time => "10:30",
            ItemType.Url => "https://example.org/page",
            ItemType.Group => "a little, still using it",
            ItemType.Attachment or ItemType.Reference => "skip",
            _ => "some words",
        };
    }

    private static string Number(Item item, decimal usual)
    {
        decimal least = item.MinValue?.Number ?? decimal.MinValue;
        decimal most = item.MaxValue?.Number ?? decimal.MaxValue;
        return Math.Clamp(usual, least, most).ToString(CultureInfo.InvariantCulture);
    }
}
