using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>How answers are said back: options by their text, dates and numbers in the language's own form.</summary>
internal static class AnswerWords
{
    /// <summary>Several answers, joined.</summary>
    public static string Say(
        DialogContext context,
        ImmutableArray<AnswerValue> values,
        ItemPath path,
        string language
    ) => string.Join(", ", values.Select(value => Say(context, value, path, language)));

    /// <summary>One answer. <paramref name="path"/> tells whose options a coding is one of.</summary>
    public static string Say(DialogContext context, AnswerValue value, ItemPath? path, string language) =>
        value switch
        {
            AnswerValue.Coding coding => OptionText(context, coding, path, language),
            AnswerValue.Boolean answer => context.Pack.Messages.Raw(
                answer.Value ? "choice.yes" : "choice.no",
                language
            ),
            AnswerValue.Date date => SayDate(context, date.Value, language),
            AnswerValue.DateTime date => SayDate(context, date.Value, language),
            AnswerValue.Time time => time.Value[..5],
            AnswerValue.Quantity quantity => SayQuantity(context, quantity, path, language),
            AnswerValue.Decimal number => number.Value.ToString("0.####", CultureInfo.GetCultureInfo(language)),
            AnswerValue.Integer number => number.Value.ToString(CultureInfo.GetCultureInfo(language)),
            AnswerValue.Attachment => "",
            AnswerValue.Text text => SayText(context, text, path, language),
            _ => value.Plain,
        };

    // A text that stands for a kind ("low") is said in the pack's words for it, where there are any.
    private static string SayText(DialogContext context, AnswerValue.Text text, ItemPath? path, string language)
    {
        string id = $"value.{path?.LinkId}.{text.Value}";
        return context.Pack.Messages.Has(id) ? context.Pack.Messages.Raw(id, language) : text.Value;
    }

    /// <summary>A full or partial date in the language's own form.</summary>
    public static string SayDate(DialogContext context, string date, string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        string day = date.Length > 10 ? date[..10] : date;
        (string messageId, string format) = day.Length switch
        {
            4 => ("format.year", "yyyy"),
            7 => ("format.month", "yyyy-MM"),
            _ => ("format.day", "yyyy-MM-dd"),
        };
        return DateTime.TryParseExact(
            day,
            format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTime parsed
        )
            ? parsed.ToString(context.Pack.Messages.Raw(messageId, language), culture)
            : date;
    }

    private static string OptionText(DialogContext context, AnswerValue.Coding coding, ItemPath? path, string language)
    {
        Option? option = path is { } place
            ? context.Item(place).Options.FirstOrDefault(o => o.Value.Equals(coding))
            : null;
        return option?.Text.In(language) ?? coding.Display ?? coding.Code ?? "";
    }

    private static string SayQuantity(
        DialogContext context,
        AnswerValue.Quantity quantity,
        ItemPath? path,
        string language
    )
    {
        string number = quantity.Value.ToString("0.##", CultureInfo.GetCultureInfo(language));
        Unit? unit = path is { } place ? context.Item(place).Units.FirstOrDefault(u => u.Code == quantity.Code) : null;
        string name = unit?.For(quantity.Value).In(language) ?? quantity.Unit ?? quantity.Code ?? "";
        return name.Length == 0 ? number : $"{number} {name}";
    }
}
