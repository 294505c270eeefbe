using System.Text.RegularExpressions;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Limits, patterns, options and structure of every item make sense together (R4 invariants que-1 to que-13).</summary>
internal static class LimitCheck
{
    // The host offers the options, such as the sites of a clinic (own extension, docs/dialog-packs.md).
    private const string OptionsFrom = "options-from";

    /// <summary>Reports what contradicts itself.</summary>
    public static void Check(CompiledQuestionnaire questionnaire, SourceItems sources, CompileReport report)
    {
        foreach (Item item in questionnaire.All.SelectMany(item => item.Folded.Prepend(item)))
        {
            Questionnaire.ItemComponent source = sources[item.LinkId];
            Structure(item, source, report);
            Options(item, source, report);
            Limits(item, source, report);
        }
    }

    private static void Structure(Item item, Questionnaire.ItemComponent source, CompileReport report)
    {
        if (item.Type == ItemType.Group && source.Item.Count == 0)
            report.Error(source, $"Group '{item.LinkId}' holds no items (R4 que-1).", "Put items in it, or remove it.");
        if (item.Type == ItemType.Display && source.Item.Count > 0)
            report.Error(source, $"Display '{item.LinkId}' holds items (R4 que-1).", "Make it a group.");
        if (item.Type == ItemType.Display && (item.Required || item.Repeats))
            report.Error(
                source,
                $"Display '{item.LinkId}' cannot be required or repeat (R4 que-6).",
                "Remove required and repeats."
            );
        if (!item.IsQuestion && source.Initial.Count > 0)
            report.Error(
                source,
                $"'{item.LinkId}' is no question and cannot have an initial value (R4 que-8).",
                "Remove initial."
            );
        if (!item.Repeats && source.Initial.Count > 1)
            report.Error(
                source,
                $"'{item.LinkId}' has several initial values but does not repeat (R4 que-13).",
                "Keep one, or add repeats."
            );
        if (!item.Repeats && item.Options.Count(option => option.InitialSelected) > 1)
            report.Error(
                source,
                $"'{item.LinkId}' selects several options from the start but does not repeat.",
                "Keep one, or add repeats."
            );
    }

    private static void Options(Item item, Questionnaire.ItemComponent source, CompileReport report)
    {
        if (source.AnswerOption.Count > 0 && source.AnswerValueSet is not null)
            report.Error(
                source,
                $"'{item.LinkId}' has both answerOption and answerValueSet (R4 que-4).",
                "Keep one of them."
            );
        if (source.AnswerOption.Count > 0 && source.Initial.Count > 0)
            report.Error(
                source,
                $"'{item.LinkId}' has initial beside answerOption (R4 que-11).",
                "Use initialSelected on the option."
            );
        if (source.AnswerValueSet is not null && item.Type is not (ItemType.Choice or ItemType.OpenChoice))
            report.Error(
                source,
                $"'{item.LinkId}' has a value set but is no choice (R4 que-5).",
                "Make it a choice or open-choice."
            );
        if (IsEmptyChoice(item) && source.AnswerValueSet is null && !item.Extensions.ContainsKey(OptionsFrom))
            report.Error(source, $"Choice '{item.LinkId}' offers nothing.", "List its options as answerOption.");
        if (!item.Repeats && item.Options.Any(option => option.Exclusive))
            report.Warning(
                source,
                $"'{item.LinkId}' takes one answer, so optionExclusive means nothing.",
                "Remove it, or add repeats."
            );
    }

    private static void Limits(Item item, Questionnaire.ItemComponent source, CompileReport report)
    {
        if (item is { MinValue: { } lowest, MaxValue: { } highest } && ValueComparison.Compare(lowest, highest) > 0)
            report.Error(
                source,
                $"'{item.LinkId}': minValue {lowest.Plain} is above maxValue {highest.Plain}.",
                "Exchange them."
            );
        if (item.MinOccurs > item.MaxOccurs)
            report.Error(
                source,
                $"'{item.LinkId}': minOccurs {item.MinOccurs} is above maxOccurs {item.MaxOccurs}.",
                "Exchange them."
            );
        if (item.MinLength > item.MaxLength)
            report.Error(
                source,
                $"'{item.LinkId}': minLength {item.MinLength} is above maxLength {item.MaxLength}.",
                "Exchange them."
            );
        if (item.MaxOccurs > 1 && !item.Repeats)
            report.Warning(
                source,
                $"'{item.LinkId}' does not repeat, so maxOccurs means nothing.",
                "Add repeats, or remove maxOccurs."
            );
        if (item.Regex is { } pattern && !IsPattern(pattern))
            report.Error(source, $"'{item.LinkId}': the regex is not valid.", "Correct the pattern.");
    }

    private static bool IsEmptyChoice(Item item) =>
        item
            is {
                Type: ItemType.Choice,
                Options.IsEmpty: true,
                Hidden: false,
                ReadOnly: false,
                CalculatedExpression: null,
                Initial.IsEmpty: true
            };

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
