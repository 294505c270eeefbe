using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>
/// Which instance on record, or which new one, each instance of a message is. While a question of one instance is open, what is said
/// stays in it, unless the words name another: by its place, its date, or what it was.
/// </summary>
internal sealed class Addresses(OnRecord record, GroupRules group, bool correcting)
{
    /// <summary>The instances, in the order of <paramref name="told"/>.</summary>
    public IReadOnlyList<int> Of(IReadOnlyList<Told> told)
    {
        int[] instances = new int[told.Count];
        int next = record.Next;
        for (int i = 0; i < told.Count; i++)
        {
            int instance =
                record.Count == 0
                    ? (record.Asked ?? 0) + i
                    : Named(told[i])
                        ?? (record.Asked is { } asked && i == 0 ? OfAsked(told[i], asked) : OfOther(told, i));
            instances[i] = instance >= record.Next ? Math.Max(next, instance) : instance;
            next = Math.Max(next, instances[i] + 1);
        }
        return instances;
    }

    private int? Named(Told told)
    {
        if (told.Name is not { } name || name.ByDate)
            return null;
        if (name.Ordinal is { } ordinal)
            return record.Nth(ordinal);
        return record is { Asked: { } asked }
            ? record.Count switch
            {
                1 => asked == 0 ? record.Next : 0,
                2 when asked < 2 => 1 - asked,
                _ => null,
            }
            : null;
    }

    // "Partly" stays; "the 2019 one was a discectomy" is another, for the one asked about was in 2023.
    private int OfAsked(Told told, int asked)
    {
        string? date = told.Date(group);
        string? known = record.Date(asked);
        if (date is null || known is not null && OnRecord.IsSame(known, date))
            return asked;
        List<AnswerValue> what = told.Values(group.Anchor);
        bool isOther = what.Count > 0 && record.What(asked).Length > 0 && !Was(asked, what);
        if (isOther && record.Of(what) is { } same)
            return same;
        if (record.AsksWhatOrWhen && known is null)
            return asked;
        if (record.Dated(date) is { } dated && (known is not null || what.Count == 0 || Was(dated, what)))
            return dated;
        if (known is null || correcting)
            return asked;
        if (told.Name is { ByDate: true })
            return record.Undated(what) ?? record.Next;
        return isOther ? record.Next : asked;
    }

    private int OfOther(IReadOnlyList<Told> told, int place)
    {
        string? date = told[place].Date(group);
        List<AnswerValue> what = told[place].Values(group.Anchor);
        if (date is not null && record.Dated(date) is { } dated)
            return dated;
        if (
            (what.Count > 0 || told[place].CalledIn.Count > 0)
            && record.Of([.. what, .. told[place].CalledIn]) is { } same
            && (date is null || record.Date(same) is null || !record.IsAskedFor)
        )
            return same;
        if (told[place].Name is { ByDate: true })
            return record.Undated(what) ?? record.Next;
        if (record.Asked is not null || record.IsAskedFor)
            return record.Next;
        bool several = told.Count > 1;
        int latest = several ? Math.Min(place, record.Next) : record.Count - 1;
        bool isOther =
            date is not null
            && latest < record.Count
            && record.Date(latest) is not null
            && (several || what.Count > 0 && record.What(latest).Length > 0);
        return isOther && !correcting ? record.Next : latest;
    }

    private bool Was(int instance, List<AnswerValue> what) => record.What(instance).Intersect(what).Any();
}
