using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Answers in words: an option's text, a number with its unit, the patient's own words in quotes.</summary>
internal static class AnswerWords
{
    /// <summary>The answers of <paramref name="item"/> in <paramref name="language"/>, parted by commas.</summary>
    public static string Of(Item? item, ImmutableArray<AnswerValue> answers, string language) =>
        string.Join(", ", answers.Select(answer => Of(item, answer, language)));

    private static string Of(Item? item, AnswerValue answer, string language) =>
        answer switch
        {
            AnswerValue.Coding coding => item?.Options.FirstOrDefault(option => option.Value.Equals(coding))
                ?.Text.In(language)
                ?? Quoted(coding.Display ?? coding.Plain),
            AnswerValue.Quantity quantity =>
                $"{Number(quantity.Value, language)} {Unit(item, quantity, language)}".TrimEnd(),
            AnswerValue.Decimal number => Number(number.Value, language),
            AnswerValue.Text text => Quoted(text.Value),
            _ => answer.Plain,
        };

    /// <summary>A number as it is written in a language, without needless zeros.</summary>
    public static string Number(decimal number, string language) =>
        number.ToString("0.##", CultureInfo.GetCultureInfo(language));

    private static string Unit(Item? item, AnswerValue.Quantity quantity, string language) =>
        item?.Units.FirstOrDefault(unit => unit.Code == quantity.Code)?.For(quantity.Value).In(language)
        ?? quantity.Unit
        ?? quantity.Code
        ?? "";

    private static string Quoted(string text) => $"“{SummaryContext.Cut(text)}”";
}
