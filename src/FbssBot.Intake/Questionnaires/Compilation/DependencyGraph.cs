using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Which item's state depends on which: by conditions, by expressions, and by lying below it.</summary>
internal sealed class DependencyGraph
{
    private readonly CompiledQuestionnaire _questionnaire;
    private readonly Dictionary<string, SortedSet<int>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Item> _byOrder;

    /// <summary>Knows the conditions and the tree; expressions are added.</summary>
    public DependencyGraph(CompiledQuestionnaire questionnaire)
    {
        _questionnaire = questionnaire;
        _byOrder = questionnaire.All.ToDictionary(item => item.Order);
        foreach (Item item in questionnaire.All)
        {
            IEnumerable<string> linkIds = item.EnableWhen.Select(condition => condition.Question);
            _uses[item.LinkId] =
            [
                .. (item.Parent is null ? linkIds : linkIds.Append(item.Parent))
                    .Where(questionnaire.ByLinkId.ContainsKey)
                    .Select(linkId => questionnaire.ByLinkId[linkId].Order),
            ];
        }
    }

    /// <summary>Adds what an expression of <paramref name="item"/> surely reads.</summary>
    public void Add(Item item, ScopedExpression? expression) =>
        _uses[item.LinkId].UnionWith(expression?.Dependencies.Named ?? []);

    /// <summary>Each circle once, beginning with its first item in document order.</summary>
    public IEnumerable<ImmutableArray<Item>> Cycles()
    {
        var done = new HashSet<Item>(ReferenceEqualityComparer.Instance);
        var found = new List<ImmutableArray<Item>>();
        foreach (Item item in _questionnaire.All)
            Visit(item, []);
        return found;

        void Visit(Item item, List<Item> path)
        {
            int start = path.FindIndex(other => ReferenceEquals(other, item));
            if (start >= 0)
                found.Add([.. path.Skip(start)]);
            if (start >= 0 || done.Contains(item))
                return;
            path.Add(item);
            foreach (int order in _uses[item.LinkId])
                Visit(_byOrder[order], path);
            path.RemoveAt(path.Count - 1);
            done.Add(item);
        }
    }
}
