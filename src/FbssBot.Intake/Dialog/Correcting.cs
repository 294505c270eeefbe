using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A correction that gives a new value without saying of what ("sorry, it was 2021, not 2020"): it belongs to the answer that has
/// the value called wrong, else to the newest answer that such a value fits.
/// </summary>
internal static class Correcting
{
    private const int Newest = 12;

    /// <summary>The same draft with the reading of the correction, where one was found.</summary>
    public static Draft Understand(Draft draft)
    {
        if (draft.Context.Reading.Findings.Length > 0)
            return draft;
        ImmutableArray<(ItemPath Path, Reading Reading)> fitting =
        [
            .. Answered(draft)
                .Select(path => (Path: path, Reading: draft.Context.Reread(draft.State, path)))
                .Where(tried => Fits(draft, tried.Path, tried.Reading)),
        ];
        if (fitting.IsEmpty)
            return draft;
        (ItemPath path, Reading reading) = fitting.FirstOrDefault(
            tried => CallsWrong(draft, tried.Path, tried.Reading),
            fitting[0]
        );
        Reading only = reading with
        {
            Findings = [.. reading.Findings.Where(finding => finding.LinkId == path.LinkId)],
            Doubts = [],
        };
        IntakeState asked = draft.State with { Waiting = new Pending(PendingKinds.Item, path) };
        return draft.With(asked) with { Context = draft.Context with { Reading = only } };
    }

    private static IEnumerable<ItemPath> Answered(Draft draft) =>
        draft
            .State.Quotes.OrderByDescending(quotes => quotes.Value[^1].Turn)
            .ThenByDescending(quotes => draft.Context.Item(quotes.Key).Order)
            .Select(quotes => quotes.Key)
            .Where(path => draft.State.Answers[path].Length > 0 && HasShape(draft.Context.Item(path)))
            .Take(Newest);

    /// <summary>Kinds of which a bare value can be told from other words.</summary>
    private static bool HasShape(Item item) =>
        item.Type
            is ItemType.Date
                or ItemType.Integer
                or ItemType.Decimal
                or ItemType.Quantity
                or ItemType.DateTime
                or ItemType.Time;

    private static bool Fits(Draft draft, ItemPath path, Reading reading) =>
        reading.Findings.Any(finding =>
            finding.LinkId == path.LinkId && !draft.State.Answers[path].Contains(finding.Value)
        );

    private static bool CallsWrong(Draft draft, ItemPath path, Reading reading) =>
        reading.Denied.Any(denied => denied.LinkId == path.LinkId && draft.State.Answers[path].Contains(denied.Value))
        || draft
            .State.Answers[path]
            .Any(answer => draft.Context.Input.Text.Contains(answer.Plain, StringComparison.OrdinalIgnoreCase));
}
