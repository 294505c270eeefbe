using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>
/// Scores from 0 to 10 with what they are of: now, at its worst, usually. A number without such a word answers the question asked.
/// Two numbers for two situations are no answer but a doubt.
/// </summary>
internal sealed class ScoreReader(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    // "9, no, wait, make it an 8"
    private const int MostBetween = 6;

    private static readonly string[] CorrectingWords = ["correction", "takes-back"];

    public (IReadOnlyList<Candidate> Answers, IReadOnlyList<Doubt> Doubts) Read(
        Message message,
        Asked asked,
        Taken taken,
        MessageContext around
    )
    {
        bool isAsked = IsNumber(asked.Item);
        var roles = message
            .Matches.Where(match =>
                match.Meaning is Meaning.Role role && questionnaire.ByLinkId.ContainsKey(role.LinkId)
            )
            .ToList();
        var answers = new List<Candidate>();
        var open = new List<NumberFound>();
        List<NumberFound> scores =
        [
            .. message.Numbers.Where(number =>
                IsScore(message, number, asked.Item)
                && !taken.Has(number.First)
                && !message.ClauseHas("not-a-score", number.First)
                && !IsPastScore(message, number, roles)
                && IsOwn(ContextOf(number))
                && !IsTakenBack(message, number)
                && !IsCorrected(message, number)
            ),
        ];
        Dictionary<int, Meaning.Role> named = RolesOf(message, scores, roles);
        foreach (NumberFound number in scores)
        {
            if (
                (named.GetValueOrDefault(number.First) ?? Announced(message, number, isAsked, scores, roles)) is
                { } role
            )
            {
                if (isAsked || number.OutOf is not null || message.SentenceHas("pain", number.First) || !asked.IsClosed)
                    answers.Add(Judged(role.LinkId, number));
            }
            else
            {
                open.Add(number);
            }
        }
        string? linkId =
            isAsked && answers.All(answer => answer.LinkId != asked.LinkId) ? asked.LinkId
            : isAsked ? null
            : rules.DefaultScore;
        if (linkId is null || !questionnaire.ByLinkId.ContainsKey(linkId))
            return (answers, []);
        if (!isAsked)
            open.RemoveAll(number => number.OutOf is null && !IsLed(message, number));
        if (
            open.Select(number => number.Value).Distinct().Count() > 1
            && open.All(number => !message.Text[..message.Words[number.First].Span.Start].EndsWith('/'))
        )
            open = Resolved(message, open);
        // "An 8, but some days a 9": asked for now, the 8.
        if (linkId == rules.DefaultScore && open.Exists(number => !message.ClauseHas("at-times", number.First)))
            open.RemoveAll(number => message.ClauseHas("at-times", number.First));
        if (open.Select(number => number.Value).Distinct().Count() > 1)
            return (
                answers,
                [
                    new Doubt(
                        linkId,
                        "repair.ambiguous-pain",
                        [.. open.Select(number => (AnswerValue)new AnswerValue.Integer(number.Rounded))],
                        message.Span(open[0].First, open[^1].End)
                    ),
                ]
            );
        if (open.Count > 0)
            answers.Add(Judged(linkId, open[^1]));
        return (answers, []);

        SpanContext ContextOf(NumberFound number) =>
            isAsked ? around.InClause(number.First, number.End, message.ClauseOf) : around.Of(number.First, number.End);

        // The number that was asked for stands whatever is told beside it.
        Candidate Judged(string item, NumberFound number) =>
            Candidate(item, number) with
            {
                Chosen = isAsked && ContextOf(number).Polarity != Polarity.Absent,
                Instead = message.Numbers.Any(before => before.End <= number.First && IsCorrected(message, before)),
            };
    }

    private static bool IsOwn(SpanContext context) =>
        context is { Experiencer: Experiencer.Patient, Temporality: not Temporality.Historical };

    // "It was an 8" is over; "my worst was an 8" is not.
    private static bool IsPastScore(Message message, NumberFound number, List<PhraseMatch> roles) =>
        message.ClauseHas("past-score", number.First)
        && !roles.Exists(role => message.ClauseOf(role.First) == message.ClauseOf(number.First));

    // "8, 8 and a half" and "7 no 8" correct themselves: what comes last within one clause or its neighbour, close by, stands.
    private static List<NumberFound> Resolved(Message message, List<NumberFound> open)
    {
        for (int i = 1; i < open.Count; i++)
            if (
                (open[i].First - open[i - 1].End > 1 || !IsSmallBetween(message, open[i - 1].End, open[i].First))
                && !message.Terms("correction").Any(term => term.First >= open[i - 1].End && term.End <= open[i].First)
            )
                return open;
        return [open[^1]];
    }

    // "5 sitting, 8 walking" are two scores.
    private static bool IsSmallBetween(Message message, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!message.Language.FunctionWords.Contains(message.Words[i].Text) && !message.IsIn("filler", i))
                return false;
        return true;
    }

    // In a story a number is a score only right after words that lead to one: "pain is a 7", "maybe a 3".
    private static bool IsLed(Message message, NumberFound number) =>
        message
            .Marks("pain-score")
            .Any(mark =>
                mark.End <= number.First
                && number.First - mark.End <= 2
                && message.ClauseOf(mark.First) == message.ClauseOf(number.First)
            );

    private static bool IsNumber(Item? item) => item?.Type is ItemType.Integer or ItemType.Decimal;

    private static bool IsScore(Message message, NumberFound number, Item? asked)
    {
        decimal most = asked?.MaxValue?.Number is { } max && IsNumber(asked) ? max : 10;
        bool fits = number.Value <= most || IsNumber(asked) && number.First == 0 && number.End == message.Words.Length;
        // "un dolor", "one leg": an article is no score, unless it is all that was said.
        bool article =
            message.TermAt("article", number.First) is not null
            && number.End - number.First == 1
            && message.Words.Length > 2
            && !message.Words[number.First].IsDigits;
        int end = message.TermAt("unit-adjective", number.End)?.End ?? number.End;
        return fits && !article && message.TermAt("unit", end) is null && message.TermAt("counted", number.End) is null;
    }

    // Each role word goes to the number nearest to it, so that in "8, and it hits ten" the eight stays without one, and to the next
    // where the nearest is another's: "now a 6 and at its worst a 9".
    private static Dictionary<int, Meaning.Role> RolesOf(
        Message message,
        List<NumberFound> all,
        List<PhraseMatch> roles
    )
    {
        var taken = new Dictionary<int, Meaning.Role>();
        var given = new HashSet<int>();
        var pairs =
            from role in roles
            from number in all
            where message.ClauseOf(role.First) == message.ClauseOf(number.First) || Adjoins(message, role, number)
            orderby Distance(role, number), role.First
            select (Role: role, Number: number);
        foreach (var (role, number) in pairs)
        {
            var meaning = (Meaning.Role)role.Meaning;
            if (given.Contains(role.First))
                continue;
            if (taken.TryAdd(number.First, meaning) || taken[number.First] == meaning)
                given.Add(role.First);
        }
        return taken;
    }

    // "5 instead of 4": the four is what no longer holds.
    private static bool IsTakenBack(Message message, NumberFound number) =>
        message.TermBefore("instead-of", number.First) is { First: > 0 } term
        && message.Numbers.Any(other => other.End == term.First);

    // "A 9, no, an 8": nothing but small words stands between a number and the one said instead.
    private static bool IsCorrected(Message message, NumberFound number)
    {
        bool corrects = false;
        for (int i = number.End; i < message.Words.Length && i - number.End <= MostBetween; i++)
            if (message.Numbers.Any(other => other.First == i))
                return corrects;
            else if (CorrectingWords.Any(kind => message.IsIn(kind, i)))
                corrects = true;
            else if (message.TermAt("article", i) is null && !message.IsIn("filler", i))
                return false;
        return false;
    }

    // "My usual pain this week, make that a 5": the only thing a sentence speaks of, and the only number.
    private static Meaning.Role? Announced(
        Message message,
        NumberFound number,
        bool isAsked,
        List<NumberFound> all,
        List<PhraseMatch> roles
    ) =>
        !isAsked
        && all.Count == 1
        && roles.Select(role => role.Meaning).Distinct().Count() == 1
        && roles.Find(role => role.End <= number.First) is { Meaning: Meaning.Role said } role
        && message.SentenceOf(role.First) == message.SentenceOf(number.First)
        && message.Terms("correction").Any(term => term.First >= role.End && term.End <= number.First)
            ? said
            : null;

    private static int Distance(PhraseMatch role, NumberFound number) =>
        role.First >= number.End ? role.First - number.End : Math.Max(0, number.First - role.End);

    // "worst: 9", "usually, 6": the role is a clause of its own right beside the number.
    private static bool Adjoins(Message message, PhraseMatch role, NumberFound number) =>
        role.End == number.First
        && message.Words[number.First].Before == Text.Break.Comma
        && message.ClauseOf(role.First) == role.First;

    private Candidate Candidate(string linkId, NumberFound number)
    {
        Item item = questionnaire.ByLinkId[linkId];
        AnswerValue value =
            item.Type == ItemType.Decimal
                ? new AnswerValue.Decimal(number.Value)
                : new AnswerValue.Integer(number.Rounded);
        return new Candidate(linkId, value, number.First, number.End);
    }
}
