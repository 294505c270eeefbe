using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Every answer given so far, by item instance, also those of items that are disabled now. Immutable.
/// Which of them count is decided by the evaluation of the questionnaire, never here.
/// </summary>
public sealed record Answers
{
    /// <summary>No answers.</summary>
    public static readonly Answers Empty = new();

    /// <summary>Answers by instance; never an empty list.</summary>
    public ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> Values { get; init; } =
        ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>>.Empty;

    /// <summary>How many instances of a repeating group were begun, by the group's path without its own index.</summary>
    public ImmutableDictionary<ItemPath, int> Instances { get; init; } = ImmutableDictionary<ItemPath, int>.Empty;

    /// <summary>
    /// Items that the patient emptied although the form gives them an initial value: there the initial value no longer counts.
    /// </summary>
    public ImmutableHashSet<ItemPath> Cleared { get; init; } = [];

    /// <summary>The answers at <paramref name="path"/>; empty where there are none.</summary>
    public ImmutableArray<AnswerValue> this[ItemPath path] => Values.TryGetValue(path, out var values) ? values : [];

    /// <summary>
    /// The same with <paramref name="values"/> at <paramref name="path"/>; an empty list removes, so that an initial value
    /// counts again.
    /// </summary>
    public Answers With(ItemPath path, ImmutableArray<AnswerValue> values) =>
        this with
        {
            Values = values.IsDefaultOrEmpty ? Values.Remove(path) : Values.SetItem(path, values),
            Cleared = Cleared.Remove(path),
        };

    /// <summary>The same without an answer at <paramref name="path"/>, not even an initial one.</summary>
    public Answers Clear(ItemPath path) => this with { Values = Values.Remove(path), Cleared = Cleared.Add(path) };

    /// <summary>The same with <paramref name="count"/> instances of the repeating group at <paramref name="group"/>.</summary>
    public Answers WithInstances(ItemPath group, int count) =>
        this with
        {
            Instances = Instances.SetItem(group, count),
        };
}
