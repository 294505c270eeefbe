using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Which medicine is it?", after an option that does not say it: the name is kept in the patient's words.</summary>
internal static class Naming
{
    /// <summary>The question for the name, where an option that needs one was chosen without it; else null.</summary>
    public static Pending? Due(Draft draft, ItemPath path)
    {
        foreach (NamedOption named in draft.Context.Settings.Named)
            if (named.Item == path.LinkId && Chosen(draft, path, named) is { } option && !IsNamed(draft, named, option))
                return new Pending(PendingKinds.Naming, path, named.Message);
        return null;
    }

    public static Draft Answer(Draft draft)
    {
        ItemPath path = draft.State.Waiting.Path!.Value;
        if (
            draft.Context.Reading.IsUnsure
            || Denials.IsDenial(draft.Context.Input.Text, draft.Context.Pack.Lexicon, draft.State.Language)
            || draft.Context.Reading.Command?.Id is "skip"
            // The name of a medicine need not be a word that is known.
            || draft.Context.Reading is { Command.Id: "notUnderstood", IsUnknown: false }
            || draft.Context.Input.Text.Length == 0
        )
            return draft.Released();
        // What else the reply names joins the answer; the words are kept whole.
        ImmutableArray<AnswerValue> said =
        [
            .. draft.Context.Reading.Findings.Where(f => f.LinkId == path.LinkId).Select(f => f.Value),
        ];
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> all =
        [
            .. draft.State.Answers[path].Union(said.Where(value => !item.IsExclusive(value))),
        ];
        return Recording.Put(draft, path, all, draft.Context.Input.Text).Released();
    }

    private static Option? Chosen(Draft draft, ItemPath path, NamedOption named) =>
        draft
            .Context.Item(path)
            .Options.FirstOrDefault(option =>
                option.Id == named.Option && draft.State.Answers[path].Contains(option.Value)
            );

    // A message of nothing but the option's own words, small words and words for any such thing has no name in it.
    private static bool IsNamed(Draft draft, NamedOption named, Option option) =>
        Denials.HasOtherWords(
            draft.Context.Input.Text,
            [option.Text.In(draft.State.Language), .. named.Generic],
            draft.Context.Pack.Lexicon,
            draft.State.Language
        );
}
