using System.Collections.Immutable;
using Hl7.Fhir.Model;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// The items of a QuestionnaireResponse, nested as R4 asks (qrs-1): groups in items, items below questions in answers, repeating
/// groups as several items; nothing without an answer below.
/// </summary>
internal sealed class ResponseTree
{
    private readonly Layout _layout;
    private readonly Func<Item, AnswerValue, DataType> _write;
    private readonly Func<Item, string?> _text;
    private readonly R4.ItemComponent?[] _items;

    private ResponseTree(Layout layout, R4 response, Func<Item, AnswerValue, DataType> write, Func<Item, string?> text)
    {
        _layout = layout;
        _write = write;
        _text = text;
        _items = new R4.ItemComponent?[layout.Slots.Length];
        Response = response;
    }

    /// <summary>The response.</summary>
    public R4 Response { get; }

    /// <summary>The item at a slot; null where nothing was answered.</summary>
    public R4.ItemComponent? At(int slot) => _items[slot];

    /// <summary>Fills <paramref name="response"/> with the answers that count, one list per slot.</summary>
    public static ResponseTree Fill(
        R4 response,
        Layout layout,
        ImmutableArray<AnswerValue>[] effective,
        Func<Item, AnswerValue, DataType> write,
        Func<Item, string?> text
    )
    {
        var tree = new ResponseTree(layout, response, write, text);
        foreach (Slot slot in layout.Slots)
            if (slot.Item.IsQuestion && !effective[slot.Index].IsDefaultOrEmpty)
                tree.Add(slot, effective[slot.Index]);
        return tree;
    }

    private void Add(Slot slot, ImmutableArray<AnswerValue> values)
    {
        R4.ItemComponent item = Made(slot);
        foreach (AnswerValue value in values)
            item.Answer.Add(new R4.AnswerComponent { Value = _write(slot.Item, value) });
    }

    // Slots are in document order, so a group is made when its first answer is met and stands in the right place.
    private R4.ItemComponent Made(Slot slot)
    {
        if (_items[slot.Index] is { } known)
            return known;
        var item = new R4.ItemComponent { LinkId = slot.Item.LinkId, Text = _text(slot.Item) };
        Siblings(slot).Add(item);
        _items[slot.Index] = item;
        return item;
    }

    private List<R4.ItemComponent> Siblings(Slot slot)
    {
        if (slot.Parent < 0)
            return Response.Item;
        R4.ItemComponent above = Made(_layout.Slots[slot.Parent]);
        return slot.ParentAnswer < 0 ? above.Item : above.Answer[slot.ParentAnswer].Item;
    }
}
