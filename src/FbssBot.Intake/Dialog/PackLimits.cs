using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Limits that FHIR cannot say and a pack adds as extensions (docs/dialog-packs.md): dates against today, against another answer
/// and against an age, a way to be reached, a time no longer than since another date.
/// </summary>
internal static partial class PackLimits
{
    /// <summary>The message that says why the answers cannot be; null where they can.</summary>
    public static string? Broken(Draft draft, ItemPath path, ImmutableArray<AnswerValue> values)
    {
        ImmutableDictionary<string, string> limits = draft.Context.Item(path).Extensions;
        if (limits.Count == 0)
            return null;
        foreach (AnswerValue value in values)
            if (Broken(draft, path, limits, value) is { } message)
                return message;
        return null;
    }

    private static string? Broken(
        Draft draft,
        ItemPath path,
        ImmutableDictionary<string, string> limits,
        AnswerValue value
    ) =>
        value switch
        {
            AnswerValue.Date date => BrokenDate(draft, path, limits, date.Value),
            AnswerValue.Text text when Has(limits, "contact") && !Contact().IsMatch(text.Value) => "valid.contact",
            AnswerValue.Quantity quantity when limits.TryGetValue("not-longer-than-since", out string? since) =>
                IsLongerThan(draft, quantity, since) ? "valid.interval-long" : null,
            _ => null,
        };

    private static string? BrokenDate(
        Draft draft,
        ItemPath path,
        ImmutableDictionary<string, string> limits,
        string date
    )
    {
        if (PartialDate.Parse(date) is not { } day)
            return "valid.date-unknown";
        if (Has(limits, "full-date") && date.Length < "yyyy-MM-dd".Length)
            return "valid.full-date";
        if (Has(limits, "not-in-future") && day.First > draft.Context.Today)
            return "valid.date-future";
        if (
            limits.TryGetValue("max-age", out string? most)
            && day.YearsUntil(draft.Context.Today).Fewest > int.Parse(most, CultureInfo.InvariantCulture)
        )
            return "valid.age";
        if (
            limits.TryGetValue("not-before-item", out string? other)
            && draft.State.Answers[path with { LinkId = other, Occurrence = "" }] is [AnswerValue.Date least]
            && PartialDate.Parse(least.Value) is { } first
            && day.Last < first.First
        )
            return "valid.date-before-birth";
        return null;
    }

    /// <summary>Longer than the longest time that can have passed since the latest of the other dates.</summary>
    private static bool IsLongerThan(Draft draft, AnswerValue.Quantity quantity, string sinceItem)
    {
        ImmutableArray<DateOnly> dates =
        [
            .. draft
                .State.Answers.Values.Where(entry => entry.Key.LinkId == sinceItem)
                .SelectMany(entry => entry.Value.OfType<AnswerValue.Date>())
                .Select(date => PartialDate.Parse(date.Value)?.First)
                .OfType<DateOnly>(),
        ];
        return dates.Length > 0 && DaysIn(quantity) > draft.Context.Today.DayNumber - dates.Min().DayNumber + 31;
    }

    private static decimal DaysIn(AnswerValue.Quantity quantity) =>
        quantity.Value
        * quantity.Code switch
        {
            "d" => 1m,
            "wk" => 7m,
            "a" => 365.25m,
            _ => 30.4375m,
        };

    private static bool Has(ImmutableDictionary<string, string> limits, string name) =>
        limits.TryGetValue(name, out string? value) && value is "true" or "True";

    /// <summary>An e-mail address, or at least seven digits: "ana@example.org", "(555) 010-0199".</summary>
    [GeneratedRegex(@"^\S+@\S+\.\S+$|^\D*(?:\d\D*){7,15}$", RegexOptions.NonBacktracking)]
    private static partial Regex Contact();
}
