using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Every enableWhen names a question of the form and compares it with an answer that the question can have.</summary>
internal static class ConditionCheck
{
    /// <summary>Reports every condition that cannot work.</summary>
    public static void Check(CompiledQuestionnaire questionnaire, SourceItems sources, CompileReport report)
    {
        foreach (Item item in questionnaire.All)
        {
            Questionnaire.ItemComponent source = sources[item.LinkId];
            if (source.EnableWhen.Count > 1 && source.EnableBehavior is null)
                report.Error(
                    source,
                    $"'{item.LinkId}' has several conditions but no enableBehavior (R4 que-12).",
                    "Add \"enableBehavior\": \"all\" or \"any\"."
                );
            if (source.EnableWhen.Count > 0 && item.EnableWhenExpression is not null)
                report.Error(
                    source,
                    $"'{item.LinkId}' has both enableWhen and enableWhenExpression.",
                    "Keep one of them."
                );
            // A condition that the parser refused already is not in the compiled item.
            if (source.EnableWhen.Count == item.EnableWhen.Length)
                foreach (
                    (Questionnaire.EnableWhenComponent place, EnableWhen condition) in source.EnableWhen.Zip(
                        item.EnableWhen
                    )
                )
                    Check(questionnaire, item, condition, place, report);
        }
    }

    private static void Check(
        CompiledQuestionnaire questionnaire,
        Item item,
        EnableWhen condition,
        Base place,
        CompileReport report
    )
    {
        if (!questionnaire.ByLinkId.TryGetValue(condition.Question, out Item? question))
        {
            report.Error(
                place,
                $"'{item.LinkId}' depends on '{condition.Question}', which does not exist.",
                "Name the linkId of a question in this form."
            );
            return;
        }
        if (!question.IsQuestion)
            report.Error(
                place,
                $"'{item.LinkId}' depends on '{condition.Question}', which is no question and never has an answer.",
                "Name the linkId of a question."
            );
        else if (condition.Operator == EnableOperator.Exists)
        {
            if (condition.Answer is not AnswerValue.Boolean)
                report.Error(place, $"'{item.LinkId}': 'exists' needs true or false (R4 que-7).", "Use answerBoolean.");
        }
        else if (!CanAnswer(question, condition.Answer))
            report.Error(
                place,
                $"'{item.LinkId}' compares '{question.LinkId}' ({question.Type}) with a {condition.Answer}.",
                "Use the answer[x] of the question's type."
            );
        else if (
            condition.Operator is not (EnableOperator.Equal or EnableOperator.NotEqual)
            && !HasOrder(condition.Answer)
        )
            report.Error(
                place,
                $"'{item.LinkId}' orders '{question.LinkId}' by a {condition.Answer}, which has no order.",
                "Use = or !=, or compare a number, quantity, date or time."
            );
        else if (IsUnknownOption(question, condition.Answer))
            Unknown(item, question, condition, place, report);
    }

    private static void Unknown(Item item, Item question, EnableWhen condition, Base place, CompileReport report)
    {
        string problem =
            $"'{item.LinkId}' waits for the answer '{condition.Answer.Plain}', which '{question.LinkId}' does not offer.";
        string remedy = question.Options.Any(option => option.Id == condition.Answer.Plain)
            ? "The code is there, with another system: give the system of the option."
            : $"Use one of: {string.Join(", ", question.Options.Take(12).Select(option => option.Id))}.";
        if (question.Type == ItemType.OpenChoice)
            report.Warning(place, problem, remedy);
        else
            report.Error(place, problem, remedy);
    }

    private static bool IsUnknownOption(Item question, AnswerValue answer) =>
        !question.Options.IsEmpty
        && answer is AnswerValue.Coding or AnswerValue.Text
        && !(question.Type == ItemType.OpenChoice && answer is AnswerValue.Text)
        && question.Options.All(option => option.Value != answer);

    private static bool HasOrder(AnswerValue answer) =>
        answer
            is AnswerValue.Integer
                or AnswerValue.Decimal
                or AnswerValue.Quantity
                or AnswerValue.Date
                or AnswerValue.DateTime
                or AnswerValue.Time;

    private static bool CanAnswer(Item question, AnswerValue answer) =>
        question.Type switch
        {
            ItemType.Boolean => answer is AnswerValue.Boolean,
            ItemType.Integer or ItemType.Decimal => answer is AnswerValue.Integer or AnswerValue.Decimal,
            ItemType.Date or ItemType.DateTime => answer is AnswerValue.Date or AnswerValue.DateTime,
            ItemType.Time => answer is AnswerValue.Time,
            ItemType.String or ItemType.Text => answer is AnswerValue.Text,
            ItemType.Url => answer is AnswerValue.Text or AnswerValue.Uri,
            ItemType.Quantity => answer is AnswerValue.Quantity,
            ItemType.Reference => answer is AnswerValue.Reference,
            ItemType.OpenChoice when answer is AnswerValue.Text => true,
            ItemType.Choice or ItemType.OpenChoice => question.Options.IsEmpty
                ? answer is AnswerValue.Coding
                : question.Options.Any(option => option.Value.GetType() == answer.GetType()),
            _ => false,
        };
}
