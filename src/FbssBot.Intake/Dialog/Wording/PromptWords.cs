using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The words of one prompt.</summary>
internal static class PromptWords
{
    public static string Of(Draft draft, Prompt prompt) =>
        prompt switch
        {
            Prompt.Say say => Phrase.Of(draft, say.MessageId, say.Values),
            Prompt.Ask ask => Question(draft, ask),
            Prompt.AskBack back => AskedBack(draft, back.Pending),
            Prompt.Section section => Section(draft, section.LinkId),
            Prompt.About about => About(draft, about),
            Prompt.FlagAdvice advice => FlagWords.Advice(draft, advice),
            Prompt.Noted noted => Phrase.Of(draft, "noted.items", new Value.Words("items", Lines(draft, noted.Paths))),
            Prompt.Updated updated when draft.State.Answers[updated.Path].IsEmpty => Phrase.Of(
                draft,
                "msg.taken-out",
                new Value.LabelOf("label", updated.Path)
            ),
            Prompt.Updated updated => Phrase.Of(
                draft,
                "msg.updated",
                new Value.LabelOf("label", updated.Path),
                new Value.AnswersOf("value", updated.Path, draft.State.Answers[updated.Path])
            ),
            Prompt.Why why => Phrase.Of(
                draft,
                "msg.why",
                new Value.Words("why", draft.Context.Item(why.Path).Help!.In(draft.State.Language))
            ),
            Prompt.Review => ReviewWords.Of(draft),
            Prompt.Advice => ClosingWords.Advice(draft),
            Prompt.Checklist => ClosingWords.Checklist(draft),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>"label: answer" of several items, in one line.</summary>
    public static string Lines(Draft draft, ImmutableArray<ItemPath> paths) =>
        string.Join("; ", paths.Select(path => Line(draft, path)));

    // Many facts are read more easily one under the other.
    private static string Listed(Draft draft, ImmutableArray<ItemPath> paths) =>
        string.Join('\n', paths.Select(path => $"• {Line(draft, path)}"));

    private static string Line(Draft draft, ItemPath path) =>
        $"{Label.Of(draft, path, draft.State.Language)}: {AnswerWords.Say(draft.Context, draft.State.Answers[path], path, draft.State.Language)}";

    private static string Section(Draft draft, string linkId)
    {
        ImmutableArray<Item> sections = Sections.Of(draft.Context.Questionnaire);
        int index = sections.IndexOf(draft.Context.Questionnaire.ByLinkId[linkId]);
        return Phrase.Of(
            draft,
            "msg.section",
            Number("n", index + 1),
            Number("m", sections.Length),
            new Value.Words("section", sections[index].Text.In(draft.State.Language))
        );
    }

    private static string About(Draft draft, Prompt.About about)
    {
        string language = draft.State.Language;
        IEnumerable<string> said = about.Paths.Select(path =>
            AnswerWords.Say(draft.Context, draft.State.Answers[path], path, language)
        );
        return Phrase.Of(draft, about.MessageId, Words("items", string.Join(", ", said)));
    }

    private static string Question(Draft draft, Prompt.Ask ask)
    {
        Item item = draft.Context.Item(ask.Path);
        string language = draft.State.Language;
        if (ask.Tries > 1)
            return Rephrased(draft, ask.Path, item);
        if (ToldInPart.IsOpen(draft.State) && !item.Repeats)
            return Phrase.Of(
                draft,
                "ask.more-exactly",
                new Value.LabelsOf("label", [ask.Path]),
                new Value.AnswersOf("value", ask.Path, draft.State.Answers[ask.Path])
            );
        var words = new StringBuilder();
        words.Append(QuestionText(draft, ask.Path, item, language));
        if (item is { Lower: { } lower, Upper: { } upper })
            words
                .Append('\n')
                .Append(Phrase.Of(draft, "hint.scale", Words("a", lower.In(language)), Words("b", upper.In(language))));
        if (item.EntryFormat is { } format)
            words.Append('\n').Append(Phrase.Of(draft, "hint.format", Words("value", format)));
        if (ToldInPart.IsOpen(draft.State))
            words
                .Append('\n')
                .Append(
                    Phrase.Of(draft, "hint.told", new Value.AnswersOf("value", ask.Path, draft.State.Answers[ask.Path]))
                );
        if (draft.State.Answers[ask.Path].Length == 0 && item.Initial.Length > 0)
            words
                .Append('\n')
                .Append(Phrase.Of(draft, "hint.initial", new Value.AnswersOf("value", ask.Path, item.Initial)));
        return words.ToString();
    }

    /// <summary>A table names its open rows, a row names itself.</summary>
    private static string QuestionText(Draft draft, ItemPath path, Item item, string language)
    {
        if (Table.IsTable(item))
            return Phrase.Of(
                draft,
                "hint.rows",
                Words("label", item.Text.In(language)),
                new Value.LabelsOf(
                    "items",
                    [.. Table.Rows(draft, path).Where(row => !Table.HasAnswer(draft, row)).Select(row => row.Path)]
                )
            );
        if (Table.IsRow(draft.Context.Questionnaire, item))
            return Phrase.Of(
                draft,
                "hint.row",
                Words("label", item.Text.In(language)),
                Words("value", draft.Context.Questionnaire.ByLinkId[item.Parent!].Text.In(language))
            );
        if (MoreInstance.First(draft, path) is { } first)
            return Phrase.Of(draft, first);
        string prefix = item.Prefix is { } number ? number + " " : "";
        return prefix + item.Text.In(language);
    }

    private static string Rephrased(Draft draft, ItemPath path, Item item)
    {
        string language = draft.State.Language;
        IEnumerable<Item> asked = Table.IsRow(draft.Context.Questionnaire, item)
            ? item.Children.Select(cell => draft.Context.Questionnaire.ByLinkId[cell.LinkId])
            : [item];
        var labels = asked
            .SelectMany(one => draft.Context.OptionsOf(one))
            .Select(option => option.Text.In(language))
            .ToList();
        return labels.Count > 0
            ? $"{Label.Of(draft, path, language)}. {Phrase.Of(draft, "repair.2", Words("choices", string.Join(", ", labels)))}"
            : Phrase.Of(
                draft,
                "repair.2.open",
                Words("why", item.Help?.In(language) ?? ""),
                Words("question", QuestionText(draft, path, item, language))
            );
    }

    private static string AskedBack(Draft draft, Pending pending) =>
        pending.Kind switch
        {
            PendingKinds.ReadBack => Phrase.Of(
                draft,
                "msg.understood",
                Words("items", Listed(draft, Waiting.ReadBack.Items(draft)))
            ),
            PendingKinds.FlagCheck => FlagWords.Check(draft, pending),
            PendingKinds.FlagSeen => Phrase.Of(draft, pending.Tries == 0 ? "flag.ask-seen" : "flag.ask-seen.again"),
            PendingKinds.FlagPause => Phrase.Of(draft, pending.Tries % 2 == 0 ? "flag.pause" : "flag.pause.again"),
            PendingKinds.Doubt => Phrase.Of(draft, pending.About!, Candidates(draft, pending)),
            PendingKinds.Contradiction => Phrase.Of(
                draft,
                "repair.contradiction",
                new Value.LabelOf("label", pending.Path!.Value),
                new Value.AnswersOf("old", pending.Path!.Value, [pending.Candidates[0]]),
                new Value.AnswersOf("new", pending.Path!.Value, [pending.Candidates[1]])
            ),
            PendingKinds.Check => Phrase.Of(draft, pending.About!, Candidates(draft, pending)),
            PendingKinds.ChangeWhich => Phrase.Of(draft, "change.which"),
            PendingKinds.Restart => Phrase.Of(draft, "restart.confirm"),
            PendingKinds.Delete => Phrase.Of(draft, "delete.confirm"),
            PendingKinds.Language => Phrase.In(draft, pending.About!, "lang.offer"),
            PendingKinds.Concern => Phrase.Of(
                draft,
                "review.concern",
                new Value.Words("quote", ReviewWords.Concern(draft))
            ),
            PendingKinds.Send => $"{Phrase.Of(draft, "review.any-else")} {Phrase.Of(draft, "review.send")}",
            PendingKinds.Guardian => Phrase.Of(draft, "guardian.ask"),
            PendingKinds.More => Phrase.Of(draft, "more.group", new Value.LabelOf("label", pending.Path!.Value)),
            PendingKinds.Naming => Phrase.Of(draft, pending.About!),
            PendingKinds.MoreAnswers => Phrase.Of(draft, "more.answer"),
            PendingKinds.Resume or PendingKinds.Nothing => "",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static ImmutableArray<Value> Candidates(Draft draft, Pending pending)
    {
        ImmutableArray<AnswerValue> candidates = pending.Candidates.IsDefault ? [] : pending.Candidates;
        ItemPath path = pending.Path!.Value;
        return
        [
            new Value.AnswersOf("a", path, candidates.Length > 0 ? [candidates[0]] : []),
            new Value.AnswersOf("b", path, candidates.Length > 1 ? [candidates[1]] : []),
            new Value.AnswersOf("choices", path, candidates),
        ];
    }

    private static Value.Words Words(string name, string text) => new(name, text);

    private static Value.Words Number(string name, int number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture));
}
