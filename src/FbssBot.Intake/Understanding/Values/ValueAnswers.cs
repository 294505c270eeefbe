using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>Answers that are values: dates, durations, levels, quantities, at the question asked or told in passing.</summary>
internal sealed class ValueAnswers(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    // A short answer to a number question holds a number, not a date: "10" or "en 8".
    private const int LongAnswer = 6;

    public void Read(
        Message message,
        Asked asked,
        ReadingContext context,
        Taken taken,
        List<Candidate> answers,
        List<Doubt> doubts
    )
    {
        ReadLevels(message, asked, context, taken, answers);
        bool number = asked.Item?.Type is ItemType.Integer or ItemType.Decimal;
        if (!number || message.Words.Length > LongAnswer)
            ReadDates(message, asked, context, taken, answers, doubts);
        ReadDurations(message, asked, taken, answers);
        if (UnitDoubt(message, asked, taken) is { } doubt)
            doubts.Add(doubt);
        if (
            asked.Item is { Type: ItemType.Quantity } quantity
            && !rules.Durations.Any(duration => duration.LinkId == quantity.LinkId)
        )
            ReadQuantity(message, quantity, answers);
    }

    private void ReadLevels(Message message, Asked asked, ReadingContext context, Taken taken, List<Candidate> answers)
    {
        ImmutableArray<LevelsFound> levels = LevelReader.Levels(message);
        if (levels.IsEmpty && asked.Item is { } item && rules.Kinds.GetValueOrDefault(item.LinkId) == "spine-level")
            levels = BareLevels.Read(message, LevelLetter(message, item, context));
        foreach (LevelsFound level in levels)
            taken.Add(level.First, level.End);
        foreach ((string linkId, string kind) in rules.Kinds)
            if (kind == "spine-level" && questionnaire.ByLinkId.ContainsKey(linkId))
                foreach (LevelsFound level in levels)
                    if (
                        asked.LinkId == linkId
                        || rules.Of(linkId).Elsewhere.Unless.All(mark => !message.ClauseHas(mark, level.First))
                    )
                        answers.Add(new Candidate(linkId, new AnswerValue.Text(level.Value), level.First, level.End));
    }

    /// <summary>The letter of the vertebrae of the region that the message names, else of what is on record; null where nothing is.</summary>
    private char? LevelLetter(Message message, Item item, ReadingContext context)
    {
        foreach (Lexicons.PhraseMatch match in message.Matches)
            if (
                match.Meaning is Lexicons.Meaning.Option option
                && option.LinkId == item.LinkId
                && rules.LevelLetters.TryGetValue(option.OptionId, out char letter)
            )
                return letter;
        return context.Known[new ItemPath(item.LinkId, context.Occurrence)] is not [AnswerValue.Text known] ? null
            : rules.LevelLetters.TryGetValue(known.Plain, out char region) ? region
            : LevelsFound.Parse(known.Plain) is null ? null
            : char.ToLowerInvariant(known.Plain[0]);
    }

    private void ReadDates(
        Message message,
        Asked asked,
        ReadingContext context,
        Taken taken,
        List<Candidate> answers,
        List<Doubt> doubts
    )
    {
        ImmutableArray<DateFound> dates = DateReader.Dates(message, context.Today, KnownYear(asked, context), taken);
        bool isAsked = asked.Item?.Type is ItemType.Date or ItemType.DateTime;
        if (isAsked && dates.IsEmpty && message.Numbers.Length <= 1)
            dates = [.. BareDurations(message, context.Today)];
        foreach (DateFound date in dates)
        {
            if (!date.Weak || isAsked)
                taken.Add(date.First, date.End);
            if (DateItem(message, asked, date) is not { } item)
                continue;
            if (rules.Kinds.GetValueOrDefault(item.LinkId) == "birth-date" && (!date.IsFull || date.Weak))
                continue;
            if (date.Other is { } other)
                doubts.Add(
                    new Doubt(
                        item.LinkId,
                        "repair.ambiguous-date",
                        [Date(item, date.Value), Date(item, other)],
                        message.Span(date.First, date.End)
                    )
                );
            else
                answers.Add(new Candidate(item.LinkId, Date(item, date.Value), date.First, date.End));
        }
    }

    /// <summary>The year on record for the date that is asked for, where that is all of it.</summary>
    private static int? KnownYear(Asked asked, ReadingContext context) =>
        asked.Item is { Type: ItemType.Date } item
        && context.Known[new ItemPath(item.LinkId, context.Occurrence)] is [AnswerValue.Date { Plain.Length: 4 } known]
            ? int.Parse(known.Plain, CultureInfo.InvariantCulture)
            : null;

    private static AnswerValue Date(Item item, string value) =>
        item.Type == ItemType.DateTime ? new AnswerValue.DateTime(value) : new AnswerValue.Date(value);

    // "about three years" where a date was asked: so long ago; "a month after that one" is not counted from today.
    private static IEnumerable<DateFound> BareDurations(Message message, DateOnly today)
    {
        var relative = new RelativeDate(message, today);
        foreach (DurationFound duration in DurationReader.Durations(message))
            if (duration.Unit != "other" && message.TermAt("counted-from", duration.End) is null)
                yield return new DateFound(relative.Back(duration), duration.First, duration.End);
    }

    private Item? DateItem(Message message, Asked asked, DateFound date)
    {
        if (asked.Item is { Type: ItemType.Date or ItemType.DateTime } item)
            return item;
        foreach (GroupRules group in rules.Groups)
            if (questionnaire.ByLinkId.TryGetValue(group.When, out Item? when) && Belongs(message, asked, group, date))
                return when;
        return null;
    }

    private static bool Belongs(Message message, Asked asked, GroupRules group, DateFound date)
    {
        for (int i = date.First; i < date.End; i++)
            if (message.ClauseHas(group.NotNear, i))
                return false;
        if (date.Relative && IsLength(message, date) || IsOfRival(message, asked, group, date))
            return false;
        // "It's been three days" may be of anything: of the operation only where it is named beside it.
        if (date.Relative && asked.Item?.Parent != group.Group && message.TermAt("counting", date.First) is not null)
            return message.ClauseHas(group.Near, date.First);
        // "yesterday", "today" in passing are seldom about an operation.
        if (date is { Weak: true, IsFull: true })
            return asked.Item?.Parent == group.Group;
        bool near = message.ClauseHas(group.Near, date.First);
        if (asked.IsFree)
            return near || message.SentenceHas(group.Near, date.First);
        return asked.Item?.Parent == group.Group || (group.AskedAt.Contains(asked.LinkId!) && !date.Weak) || near;
    }

    // "An MRI a month ago", told of the time since an operation: the date is of what stands nearest.
    private static bool IsOfRival(Message message, Asked asked, GroupRules group, DateFound date)
    {
        int near = message.Distance(group.Near, date.First, date.End);
        if (group.Rival is { } rival && message.Distance(rival, date.First, date.End) < near)
            return true;
        return asked.Item is { } item
            && item.Parent != group.Group
            && !group.AskedAt.Contains(item.LinkId)
            && message.Matches.Any(match =>
                match.Meaning is Lexicons.Meaning.Option option
                && option.LinkId == item.LinkId
                && message.Distance(match, date.First, date.End) is < int.MaxValue and var between
                && between <= near
            );
    }

    // "Since last week", "desde hace tres días": how long something lasts, and an operation does not last.
    private static bool IsLength(Message message, DateFound date) =>
        message.TermAt("lasting", date.First) is not null || message.TermBefore("lasting", date.First) is not null;

    private void ReadDurations(Message message, Asked asked, Taken taken, List<Candidate> answers)
    {
        foreach (DurationFound duration in DurationReader.Durations(message))
        {
            foreach ((string linkId, string near) in rules.Durations)
                if (
                    duration.Unit != "other"
                    && !taken.Has(duration.First)
                    && questionnaire.ByLinkId.TryGetValue(linkId, out Item? item)
                    && (
                        asked.LinkId == linkId
                        || duration.Unit != "day"
                            && message.ClauseHas(near, duration.First)
                            && Counts(message, asked, linkId, duration)
                    )
                )
                    answers.Add(
                        new Candidate(
                            linkId,
                            Amount(item, WithoutZeros(Math.Round(duration.Months, 2))),
                            duration.First,
                            duration.End
                        )
                    );
            taken.Add(duration.First, duration.End);
        }
    }

    // The relief that a shot gave is not that of the operation.
    private bool Counts(Message message, Asked asked, string linkId, DurationFound duration)
    {
        QuestionRules question = rules.Of(linkId);
        return (question.OnlyAt.IsEmpty || question.OnlyAt.Contains(asked.LinkId ?? rules.Free ?? ""))
            && !question.Elsewhere.Unless.Any(mark => message.ClauseHas(mark, duration.First));
    }

    // "6" where a length of time was asked: six of what is asked about, and never guessed.
    private Doubt? UnitDoubt(Message message, Asked asked, Taken taken) =>
        asked.Item is { Units.Length: > 1 } item
        && rules.Durations.Any(duration => duration.LinkId == item.LinkId)
        && message.Words.Length <= LongAnswer
        && message.Numbers is [{ Value: > 0 } number]
        && !taken.Has(number.First)
        && !message.Terms("unit").Any()
            ? new Doubt(
                item.LinkId,
                "repair.ambiguous-unit",
                [
                    .. item.Units.Select(unit =>
                        (AnswerValue)new AnswerValue.Quantity(number.Value, unit.Text.Base, unit.System, unit.Code)
                    ),
                ],
                message.Span(number.First, number.End)
            )
            : null;

    private static void ReadQuantity(Message message, Item item, List<Candidate> answers)
    {
        if (message.Numbers.Length == 1)
            answers.Add(
                new Candidate(
                    item.LinkId,
                    Amount(item, message.Numbers[0].Value),
                    message.Numbers[0].First,
                    message.Numbers[0].End
                )
            );
    }

    // 6.0 months are 6 months: a decimal keeps the zeros of how it was calculated.
    private static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static AnswerValue Amount(Item item, decimal value)
    {
        Unit? unit = item.Units.FirstOrDefault();
        return item.Type switch
        {
            ItemType.Quantity => new AnswerValue.Quantity(value, unit?.Text.Base, unit?.System, unit?.Code),
            ItemType.Integer => new AnswerValue.Integer((int)Math.Round(value, MidpointRounding.AwayFromZero)),
            _ => new AnswerValue.Decimal(value),
        };
    }
}
