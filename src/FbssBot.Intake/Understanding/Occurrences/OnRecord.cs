using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>The instances of a group that the conversation has on record, when a message is read.</summary>
internal sealed class OnRecord
{
    private readonly Answers _known;
    private readonly GroupRules _group;
    private readonly string _before;

    /// <summary>Looks up the instances of <paramref name="group"/> in what is known.</summary>
    public OnRecord(CompiledQuestionnaire questionnaire, GroupRules group, ReadingContext context)
    {
        _known = context.Known;
        _group = group;
        _before = context.Occurrence.LastIndexOf('.') is >= 0 and var dot ? context.Occurrence[..(dot + 1)] : "";
        bool isAsked =
            context.Asked is { } linkId && questionnaire.ByLinkId.GetValueOrDefault(linkId)?.Parent == group.Group;
        Asked = isAsked ? Index(context.Occurrence) ?? 0 : null;
        IsAskedFor = !isAsked && group.AskedAt.Contains(context.Asked ?? "");
        AsksWhatOrWhen = context.Asked == group.Anchor || context.Asked == group.When;
        Count = _known
            .Values.Keys.Where(path => questionnaire.ByLinkId.GetValueOrDefault(path.LinkId)?.Parent == group.Group)
            .Select(path => (Index(path.Occurrence) ?? 0) + 1)
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>The instance that the open question is about; null where it is about none.</summary>
    public int? Asked { get; }

    /// <summary>Whether the open question asks what an instance is or when it was.</summary>
    public bool AsksWhatOrWhen { get; }

    /// <summary>Whether a question outside of the group asks for an instance ("Have you had any other operation?").</summary>
    public bool IsAskedFor { get; }

    /// <summary>How many instances hold an answer.</summary>
    public int Count { get; }

    /// <summary>The first instance of which nothing is known.</summary>
    public int Next => Math.Max(Count, (Asked ?? -1) + 1);

    /// <summary>The name of an instance, as in an <see cref="ItemPath"/>.</summary>
    public string Name(int instance) => _before + instance.ToString(CultureInfo.InvariantCulture);

    /// <summary>When an instance was; null where that is not known.</summary>
    public string? Date(int instance) =>
        _known[new ItemPath(_group.When, Name(instance))] is [var date, ..] ? date.Plain : null;

    /// <summary>What an instance was.</summary>
    public ImmutableArray<AnswerValue> What(int instance) => _known[new ItemPath(_group.Anchor, Name(instance))];

    /// <summary>Whether both may be the same date, said more or less exactly: "2021" and "2021-03".</summary>
    public static bool IsSame(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>The only instance of this date; null where none or several have it.</summary>
    public int? Dated(string date) => Only(i => Date(i) is { } known && IsSame(known, date));

    /// <summary>The only instance that was one of these; null where none or several were.</summary>
    public int? Of(IReadOnlyCollection<AnswerValue> what) => Only(i => What(i).Intersect(what).Any());

    /// <summary>The only one, beside that asked about, whose date is not known and that may have been this: "the 2019 one" is then it.</summary>
    public int? Undated(IReadOnlyCollection<AnswerValue> what) =>
        Only(i =>
            i != Asked && Date(i) is null && (what.Count == 0 || What(i).Length == 0 || What(i).Intersect(what).Any())
        );

    /// <summary>The instance counted in time from 1 (0: the last), or in the order of telling where dates are missing; the one after the last is a new one.</summary>
    public int? Nth(int ordinal)
    {
        if (ordinal == Count + 1)
            return Next;
        ordinal = ordinal == 0 ? Count : ordinal;
        if (ordinal < 1 || ordinal > Count)
            return null;
        int[] all = [.. Enumerable.Range(0, Count)];
        return all.All(i => Date(i) is not null)
            ? all.OrderBy(Date, StringComparer.Ordinal).ElementAt(ordinal - 1)
            : ordinal - 1;
    }

    private int? Only(Func<int, bool> fits)
    {
        int[] fitting = [.. Enumerable.Range(0, Count).Where(fits)];
        return fitting is [var only] ? only : null;
    }

    private static int? Index(string occurrence) =>
        int.TryParse(
            occurrence.AsSpan(occurrence.LastIndexOf('.') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int index
        )
            ? index
            : null;
}
