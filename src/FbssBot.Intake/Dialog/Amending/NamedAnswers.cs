using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog.Amending;

/// <summary>Questions named together with their new answers: "change my date of birth to July 3 1949", "en recuperación ponga en parte".</summary>
internal static class NamedAnswers
{
    /// <summary>The new answers; empty where nothing is named, or only a name is said.</summary>
    public static ImmutableArray<Amended> In(Draft draft)
    {
        Amends amends = draft.Context.Reading.Amends;
        var changes = ImmutableArray.CreateBuilder<Amended>();
        for (int i = 0; i < amends.Items.Length; i++)
        {
            NamedPart part = amends.Items[i];
            if (
                NamedItem.PathOf(draft, part) is not { } path
                || IsAsked(draft, path)
                || changes.Any(change => change.Path == path)
            )
                continue;
            int end = i + 1 < amends.Items.Length ? amends.Items[i + 1].Span.Start : draft.Context.Input.Text.Length;
            if (Said(draft, path, new TextSpan(part.Span.End, end), part) is { } change)
                changes.Add(change);
        }
        return changes.ToImmutable();
    }

    private static Amended? Said(Draft draft, ItemPath path, TextSpan behind, NamedPart part)
    {
        Item item = draft.Context.Item(path);
        // Any words would do for an answer in the patient's own words: only those behind "to", "should be" … are one.
        bool isOpen = item.Type is ItemType.String or ItemType.Text && !HasKind(draft, item);
        if (item.Type is ItemType.String or ItemType.Text && Lead(draft, behind) is { } lead)
            return Read(draft, path, behind with { Start = lead.End });
        if (isOpen)
            return null;
        var whole = new TextSpan(0, draft.Context.Input.Text.Length);
        return Read(draft, path, behind)
            ?? (
                draft.Context.Reading.Amends.Items.Length == 1 && item.Type is not (ItemType.String or ItemType.Text)
                    ? Read(draft, path, new TextSpan(0, part.Span.Start))
                    : null
            )
            ?? (
                item.Options.IsEmpty && item.Type is not (ItemType.String or ItemType.Text)
                    ? Read(draft, path, whole)
                    : null
            );
    }

    // The answer to the open question is read as that.
    private static bool IsAsked(Draft draft, ItemPath path) =>
        draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } asked } && asked == path;

    private static bool HasKind(Draft draft, Item item) =>
        draft.Context.Pack.Lexicon?.Rules.Kinds.ContainsKey(item.LinkId) == true;

    /// <summary>The last lead behind the name: "my name is wrong, it should be Ha Le".</summary>
    private static TextSpan? Lead(Draft draft, TextSpan behind) =>
        draft
            .Context.Reading.Amends.Leads.Where(lead => lead.Start >= behind.Start && lead.End < behind.End)
            .Select(lead => (TextSpan?)lead)
            .LastOrDefault();

    /// <summary>A stretch of the message read as the answer to the question.</summary>
    private static Amended? Read(Draft draft, ItemPath path, TextSpan stretch)
    {
        string words = stretch.Of(draft.Context.Input.Text).Trim(Around);
        if (words.Length == 0)
            return null;
        DialogContext said = draft.Context with { Input = draft.Context.Input with { Text = words } };
        Reading reading = said.Reread(draft.State, path);
        ImmutableArray<AnswerValue> values =
        [
            .. reading
                .Findings.Where(finding => finding.LinkId == path.LinkId)
                .Select(finding => finding.Value)
                .Distinct(),
        ];
        if (values.IsEmpty)
            return null;
        ImmutableArray<AnswerValue> denied =
        [
            .. reading.Denied.Where(finding => finding.LinkId == path.LinkId).Select(finding => finding.Value),
        ];
        return new Amended(path, Recording.Amended(draft, path, values, denied), draft.Context.Input.Text.Trim());
    }

    private static readonly char[] Around = [' ', ',', ':', ';', '.', '-', '=', '"', '“', '”', '«', '»', '\n'];
}
