using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Dialog.Amending;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog;

/// <summary>Which answer a patient names ("change my worst pain"): by the pack's names for its question, else by its short label.</summary>
internal static class NamedItem
{
    private const double LeastShared = 0.5;

    /// <summary>The item named in the message, among those that were answered or left out; null when none or several fit alike.</summary>
    public static ItemPath? In(Draft draft)
    {
        ImmutableArray<ItemPath> named =
        [
            .. draft.Context.Reading.Amends.Items.Select(part => PathOf(draft, part)).OfType<ItemPath>().Distinct(),
        ];
        return named.Length > 0 ? (named.Length == 1 ? named[0] : null) : ByLabel(draft);
    }

    /// <summary>The item that the message names and of which it says nothing else ("my date of birth, please").</summary>
    public static ItemPath? Alone(Draft draft) =>
        draft.Context.Reading.Amends.Items is [var only]
        && !Denials.HasOtherWords(
            draft.Context.Input.Text,
            [only.Span.Of(draft.Context.Input.Text)],
            draft.Context.Pack.Lexicon,
            draft.State.Language
        )
            ? PathOf(draft, only)
            : null;

    /// <summary>The place that a named part stands for: of several instances the one with its number, else the last; null where it is not on record.</summary>
    public static ItemPath? PathOf(Draft draft, NamedPart part)
    {
        Item? group = Placement.RepeatingGroupAbove(draft.Context.Questionnaire, part.Id);
        ImmutableArray<ItemPath> known = [.. Known(draft).Where(path => path.LinkId == part.Id)];
        if (known.IsEmpty)
            return null;
        if (group is null)
            return known[0];
        int? number =
            part.Number ?? draft.Context.Reading.Amends.Instances.FirstOrDefault(one => one.Id == group.LinkId)?.Number;
        if (number is not { } said)
            return known[^1];
        string occurrence = InstanceAmendment.Index(draft, group.LinkId, said).ToString(CultureInfo.InvariantCulture);
        return known.Where(path => path.Occurrence == occurrence).Select(path => (ItemPath?)path).FirstOrDefault();
    }

    /// <summary>The item whose short label shares most words with the message, at least half of its own.</summary>
    private static ItemPath? ByLabel(Draft draft)
    {
        ImmutableHashSet<string> said = Words(draft, draft.Context.Input.Text);
        (ItemPath? Path, double Shared) best = (null, 0);
        bool isTied = false;
        foreach (ItemPath path in Known(draft))
        {
            Item item = draft.Context.Item(path);
            ImmutableHashSet<string> label = Words(draft, (item.ShortText ?? item.Text).In(draft.State.Language));
            int count = label.Count(said.Contains);
            double part = label.IsEmpty ? 0 : (double)count / label.Count;
            double shared = part >= LeastShared ? count + part : 0;
            if (shared == 0 || shared < best.Shared)
                continue;
            isTied = shared == best.Shared;
            best = (path, shared);
        }
        return isTied ? null : best.Path;
    }

    private static IEnumerable<ItemPath> Known(Draft draft) =>
        draft
            .Evaluation.Enabled.Where(instance =>
                instance.Item.IsQuestion
                && Progress.IsAsked(draft, instance)
                && (draft.State.Answers[instance.Path].Length > 0 || draft.State.Skipped.Contains(instance.Path))
            )
            .Select(instance => instance.Path);

    private static ImmutableHashSet<string> Words(Draft draft, string text) =>
        TellingWords.Of(text, draft.Context.Pack.Lexicon, draft.State.Language);
}
