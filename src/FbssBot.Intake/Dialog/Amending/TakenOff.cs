using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog.Amending;

/// <summary>One thing taken off what is on record: "remove sitting", "quite lo de la silla", "no TENS, take that out".</summary>
internal static class TakenOff
{
    /// <summary>What is left where something is taken off; empty where the message takes nothing off that is on record.</summary>
    public static ImmutableArray<Amended> In(Draft draft)
    {
        if (!draft.Context.Reading.Amends.Removes)
            return [];
        ImmutableArray<Amended> lists =
        [
            .. draft
                .State.Answers.Values.Keys.Where(path => IsList(draft, path))
                .OrderBy(path => draft.Context.Item(path).Order)
                .ThenBy(path => path.Occurrence, StringComparer.Ordinal)
                .Select(path => Without(draft, path))
                .OfType<Amended>(),
        ];
        ImmutableArray<ItemPath> named =
        [
            .. draft.Context.Reading.Amends.Items.Select(part => NamedItem.PathOf(draft, part)).OfType<ItemPath>(),
        ];
        // "Remove sitting from what is hard to do": only there.
        if (lists.Any(change => named.Contains(change.Path)))
            return [.. lists.Where(change => named.Contains(change.Path))];
        if (!lists.IsEmpty)
            return OfInstanceNamed(draft, Plainest(draft, lists));
        return [.. named.Where(path => IsOneAnswer(draft, path)).Select(path => new Amended(path, [], Words(draft)))];
    }

    /// <summary>
    /// Where the words may be meant of several questions ("ibuprofen" is also medicine that eases it), those whose choices say the very
    /// words; else those that are read so whatever is asked; else all.
    /// </summary>
    private static ImmutableArray<Amended> Plainest(Draft draft, ImmutableArray<Amended> lists)
    {
        if (lists.Length == 1)
            return lists;
        ImmutableHashSet<string> said = Telling(draft, draft.Context.Input.Text);
        ImmutableArray<Amended> worded =
        [
            .. lists.Where(change => Gone(draft, change).Any(text => Telling(draft, text).Overlaps(said))),
        ];
        if (!worded.IsEmpty)
            return worded;
        Reading reading = draft.Context.Reading;
        ImmutableArray<Amended> told =
        [
            .. lists.Where(change => reading.Findings.Concat(reading.Denied).Any(f => f.LinkId == change.Path.LinkId)),
        ];
        return told.IsEmpty ? lists : told;
    }

    private static IEnumerable<string> Gone(Draft draft, Amended change) =>
        draft
            .State.Answers[change.Path]
            .Where(answer => !change.Values.Contains(answer))
            .Select(answer => Wording.AnswerWords.Say(draft.Context, answer, change.Path, draft.State.Language));

    private static ImmutableHashSet<string> Telling(Draft draft, string text) =>
        TellingWords.Of(text, draft.Context.Pack.Lexicon, draft.State.Language);

    /// <summary>"Operation 1 is wrong, take out the disc removal": only there, where it is there.</summary>
    private static ImmutableArray<Amended> OfInstanceNamed(Draft draft, ImmutableArray<Amended> lists)
    {
        if (draft.Context.Reading.Amends.Instances is not [{ Number: { } number } instance])
            return lists;
        ImmutableArray<Amended> there =
        [
            .. lists.Where(change =>
                Placement.RepeatingGroupAbove(draft.Context.Questionnaire, change.Path.LinkId)?.LinkId == instance.Id
                && Placement.Index(change.Path) == InstanceAmendment.Index(draft, instance.Id, number)
            ),
        ];
        return there.IsEmpty ? lists : there;
    }

    private static bool IsList(Draft draft, ItemPath path) =>
        draft.Context.Item(path) is { Repeats: true, Hidden: false, IsQuestion: true, Options.Length: > 0 };

    private static bool IsOneAnswer(Draft draft, ItemPath path) =>
        draft.Context.Item(path) is { Repeats: false, Hidden: false } && draft.State.Answers[path].Length > 0;

    // "None" is no thing to take off: the "no" of "no TENS" is not meant for it.
    private static Amended? Without(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> before = draft.State.Answers[path];
        Reading reading = draft.Context.Reread(draft.State, path);
        HashSet<AnswerValue> said =
        [
            .. reading.Findings.Concat(reading.Denied).Where(f => f.LinkId == path.LinkId).Select(f => f.Value),
        ];
        ImmutableArray<AnswerValue> left =
        [
            .. before.Where(answer => item.IsExclusive(answer) || !said.Contains(answer)),
        ];
        return left.Length < before.Length ? new Amended(path, left, Words(draft)) : null;
    }

    private static string Words(Draft draft) => draft.Context.Input.Text.Trim();
}
