using System.Collections.Immutable;
using System.Text;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>Everything that was noted, by section, one line an answer; then what was left out.</summary>
internal static class ReviewWords
{
    public static string Of(Draft draft)
    {
        string language = draft.State.Language;
        var words = new StringBuilder(Phrase.Of(draft, "review.title"));
        string? section = null;
        foreach (ItemInstance instance in draft.Evaluation.Enabled)
        {
            ImmutableArray<AnswerValue> answers = draft.Evaluation.Effective[instance.Path];
            if (!IsShown(draft, instance) || answers.Length == 0)
                continue;
            string? title = Sections.Above(draft.Context.Questionnaire, instance.Item.LinkId)?.Text.In(language);
            if (title is not null && title != section)
                words.Append("\n\n").Append(title);
            section = title ?? section;
            words.Append("\n• ").Append(Label.Of(draft, instance.Path, language)).Append(": ");
            words.Append(AnswerWords.Say(draft.Context, answers, instance.Path, language));
            if (NameSaid(draft, instance.Path, answers) is { } name)
                words.Append(" “").Append(name).Append('”');
            if (ListedSigns.ToldBeside(draft, instance.Path) is { Length: > 0 } told)
                words
                    .Append(". ")
                    .Append(
                        Phrase.Of(
                            draft,
                            "review.told-beside",
                            new Value.Words("quote", string.Join(", ", told.Select(one => $"“{one}”")))
                        )
                    );
        }
        ImmutableArray<ItemPath> open = Unanswered(draft);
        if (open.Length > 0)
            words.Append("\n\n").Append(Phrase.Of(draft, "review.not-answered", new Value.LabelsOf("items", open)));
        return words.ToString();
    }

    /// <summary>The concern in the patient's words, else by the options chosen.</summary>
    public static string Concern(Draft draft)
    {
        var path = new ItemPath(draft.Context.Settings.ConcernItem!);
        return draft.State.Quotes.TryGetValue(path, out var quotes)
            ? $"“{quotes[^1].Text}”"
            : AnswerWords.Say(draft.Context, draft.State.Answers[path], path, draft.State.Language);
    }

    /// <summary>The patient's words for an option that does not say what exactly it is; null where it was not chosen.</summary>
    private static string? NameSaid(Draft draft, ItemPath path, ImmutableArray<AnswerValue> answers) =>
        draft.Context.Settings.Named.Any(named =>
            named.Item == path.LinkId
            && draft
                .Context.Item(path)
                .Options.Any(option => option.Id == named.Option && answers.Contains(option.Value))
        ) && draft.State.Quotes.TryGetValue(path, out var quotes)
            ? quotes[^1].Text
            : null;

    private static bool IsShown(Draft draft, ItemInstance instance) =>
        instance.Item is { IsQuestion: true, Hidden: false }
        && instance.Item.LinkId != draft.Context.Settings.ConsentItem;

    private static ImmutableArray<ItemPath> Unanswered(Draft draft) =>
        [
            .. draft
                .Evaluation.Enabled.Where(instance =>
                    instance.Item.IsQuestion
                    && Progress.IsAsked(draft, instance)
                    && draft.State.Skipped.Contains(instance.Path)
                    && draft.Evaluation.Effective[instance.Path].Length == 0
                )
                .Select(instance => instance.Path),
        ];
}
