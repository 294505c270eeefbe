using System.Globalization;
using System.Text;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Spells out the repetitions of a questionnaire for one set of answers.</summary>
internal sealed class LayoutBuilder(CompiledQuestionnaire questionnaire, Answers answers)
{
    // No person begins so many; a response from elsewhere could say so and fill the memory.
    private const int MostInstances = 1000;

    private readonly List<Slot> _slots = [];
    private readonly StringBuilder _shape = new();
    private readonly Dictionary<ItemPath, int> _begun = BegunInstances(questionnaire, answers);

    /// <summary>
    /// The numbers of instances and answers as one short text: layouts with the same text are the same. Much cheaper than the
    /// layout itself, because only items that repeat are looked at.
    /// </summary>
    public string Shape(IReadOnlyList<Item> repeatingRoots)
    {
        foreach (Item item in repeatingRoots)
            Measure(item, "");
        return _shape.ToString();
    }

    /// <summary>All slots.</summary>
    public List<Slot> Build()
    {
        Add(questionnaire.Items, parent: -1, parentAnswer: -1, "");
        return _slots;
    }

    private void Measure(Item item, string occurrence)
    {
        if (!item.Repeats || (item.IsQuestion && item.Children.IsEmpty))
        {
            foreach (Item child in item.Children)
                Measure(child, occurrence);
            return;
        }
        int count = Count(item, occurrence, out bool isBegun);
        _shape.Append(count).Append(isBegun ? '!' : ',');
        for (int index = 0; index < count; index++)
            foreach (Item child in item.Children)
                Measure(child, Below(occurrence, index));
    }

    private void Add(IEnumerable<Item> items, int parent, int parentAnswer, string occurrence)
    {
        foreach (Item item in items)
        {
            int count = Count(item, occurrence, out bool isBegun);
            if (!item.IsRepeatingGroup)
            {
                int slot = Add(item, occurrence, parent, parentAnswer);
                if (item.IsQuestion && item.Repeats && !item.Children.IsEmpty)
                    for (int answer = 0; answer < count; answer++)
                        Add(item.Children, slot, answer, Below(occurrence, answer));
                else
                    Add(item.Children, slot, item.IsQuestion ? 0 : -1, occurrence);
                continue;
            }
            for (int index = 0; index < count; index++)
            {
                string own = Below(occurrence, index);
                int slot = Add(item, own, parent, parentAnswer);
                _slots[slot] = _slots[slot] with { Instances = count, IsBegun = isBegun };
                Add(item.Children, slot, -1, own);
            }
        }
    }

    private int Add(Item item, string occurrence, int parent, int parentAnswer)
    {
        _slots.Add(
            new Slot
            {
                Index = _slots.Count,
                Instance = new ItemInstance(item, new ItemPath(item.LinkId, occurrence)),
                Parent = parent,
                ParentAnswer = parentAnswer,
            }
        );
        return _slots.Count - 1;
    }

    // At least one: an instance that nobody began, and the items below a question without an answer, still have conditions.
    private int Count(Item item, string occurrence, out bool isBegun)
    {
        isBegun = false;
        if (!item.Repeats || item.Type == ItemType.Display)
            return 1;
        var path = new ItemPath(item.LinkId, occurrence);
        if (item.IsQuestion)
            return item.Children.IsEmpty ? 1 : Math.Max(1, Given(item, path));
        int count = _begun.GetValueOrDefault(path);
        isBegun = count > 0;
        return Math.Max(1, count);
    }

    private int Given(Item item, ItemPath path) =>
        answers.Values.TryGetValue(path, out var values) ? values.Length
        : answers.Cleared.Contains(path) ? 0
        : item.Initial.Length;

    private static string Below(string occurrence, int index)
    {
        string own = index.ToString(CultureInfo.InvariantCulture);
        return occurrence.Length == 0 ? own : $"{occurrence}.{own}";
    }

    // An answer in the third instance implies that there are three, whether or not anybody counted them.
    private static Dictionary<ItemPath, int> BegunInstances(CompiledQuestionnaire questionnaire, Answers answers)
    {
        var begun = new Dictionary<ItemPath, int>();
        foreach ((ItemPath group, int count) in answers.Instances)
            begun[group] = Math.Min(count, MostInstances);
        foreach (ItemPath path in answers.Values.Keys)
        {
            if (path.Occurrence.Length == 0 || !questionnaire.ByLinkId.TryGetValue(path.LinkId, out Item? item))
                continue;
            string occurrence = path.Occurrence;
            for (Item? above = item; above is not null && occurrence.Length > 0; above = Parent(questionnaire, above))
            {
                bool isRepetition =
                    above.IsRepeatingGroup || (above.IsQuestion && above.Repeats && !ReferenceEquals(above, item));
                if (!isRepetition)
                    continue;
                int dot = occurrence.LastIndexOf('.');
                if (
                    !int.TryParse(
                        occurrence.AsSpan(dot + 1),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out int index
                    )
                    || index >= MostInstances
                )
                    break;
                occurrence = dot < 0 ? "" : occurrence[..dot];
                var counted = new ItemPath(above.LinkId, occurrence);
                if (above.IsRepeatingGroup)
                    begun[counted] = Math.Max(begun.GetValueOrDefault(counted), index + 1);
            }
        }
        return begun;
    }

    private static Item? Parent(CompiledQuestionnaire questionnaire, Item item) =>
        item.Parent is null ? null : questionnaire.ByLinkId[item.Parent];
}
