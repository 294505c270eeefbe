using FbssBot.Intake.Understanding.Context;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>When something was, by the words around it. The least certain first.</summary>
internal enum Told
{
    /// <summary>What came of an operation of long ago, told as past.</summary>
    Over,

    /// <summary>Of a past day.</summary>
    Past,

    /// <summary>The words leave it open.</summary>
    Unclear,

    /// <summary>So now.</summary>
    Now,
}

/// <summary>Words that say that something is new or worse.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="IsManner">They only say how it came ("suddenly").</param>
internal readonly record struct FreshWords(int First, int End, bool IsManner);

/// <summary>
/// Whether a complaint is over because a past date stands in its sentence. The date of an operation dates the operation: beside
/// it the verb and the words of onset decide ("I had a fusion in 2021 and can't feel my seat since Tuesday").
/// </summary>
internal static class Telling
{
    private const string AfterEvent = "after-event";
    private const int NextWords = 3;

    /// <summary>When the words from <paramref name="first"/> to before <paramref name="end"/> were, by all dates that reach them.</summary>
    /// <param name="first">First word of the complaint.</param>
    /// <param name="end">Word after it.</param>
    /// <param name="context">The context of the message.</param>
    /// <param name="fresh">Where the message says that something is new or worse.</param>
    public static Told Of(int first, int end, MessageContext context, IReadOnlyList<FreshWords> fresh)
    {
        var told = Told.Now;
        foreach (ToldDate date in context.DatesOn(first, end))
        {
            Told one =
                first >= date.End ? AfterDate(first, end, date, context, fresh)
                : end <= date.First ? BeforeDate(first, end, date, context, fresh)
                : Told.Past;
            told = (Told)Math.Min((int)told, (int)one);
        }
        return told;
    }

    // "Fusion in 2021, and since Sunday I have a fever."
    private static Told AfterDate(
        int first,
        int end,
        ToldDate date,
        MessageContext context,
        IReadOnlyList<FreshWords> fresh
    )
    {
        if (
            fresh.Any(onset =>
                Places(onset, date) && onset.First >= date.End && !context.EndsBetween(first, onset.First)
            )
        )
            return Told.Now;
        return (Verb(context, date.End, end) ?? Next(context, end)) switch
        {
            { IsNow: true } => Told.Now,
            { } => date.IsOfEvent ? Told.Unclear : Told.Past,
            // "I had a fusion in 2021 and a fever": one verb has both. Without any verb, the words are a complaint of today.
            null when date.IsOfEvent => Verb(context, 0, date.First) is { IsNow: false } verb
            && !context.EndsBetween(verb.First, date.First)
                ? Told.Unclear
                : Told.Now,
            null => Told.Past,
        };
    }

    // "A wound infection after my fusion in 2017."
    private static Told BeforeDate(
        int first,
        int end,
        ToldDate date,
        MessageContext context,
        IReadOnlyList<FreshWords> fresh
    )
    {
        if (
            fresh.Any(onset =>
                Places(onset, date) && onset.End < date.First && !context.EndsBetween(onset.First, first)
            )
        )
            return Told.Now;
        if (!date.IsOfEvent)
            return IsToldNow(end, date, context) ? Told.Now : Told.Past;
        bool follows = context.HasEndBetween(AfterEvent, end - 1, date.First);
        Tense? verb = Verb(context, 0, end);
        if (verb is { } far && context.EndsBetween(far.First, first))
            verb = null;
        return verb switch
        {
            { IsNow: false } => Told.Over,
            _ => follows ? Told.Unclear : Told.Now,
        };
    }

    // "Suddenly" beside "in 2013" was in 2013; beside an operation of 2013 it may be of today.
    private static bool Places(FreshWords onset, ToldDate date) => date.IsOfEvent || !onset.IsManner;

    // "I can't breathe, and I had a heart attack in 2010": what is so now comes first, and the date has a verb of its own.
    private static bool IsToldNow(int end, ToldDate date, MessageContext context) =>
        Verb(context, 0, end) is { IsNow: true } now
        && !context.EndsBetween(now.First, end - 1)
        && Verb(context, end, date.First) is { IsNow: false };

    private static Tense? Verb(MessageContext context, int from, int end)
    {
        Tense? last = null;
        foreach (Tense verb in context.Tenses)
            if (verb.First >= from && verb.First < end && (last is null || verb.First >= last.Value.First))
                last = verb;
        return last;
    }

    private static Tense? Next(MessageContext context, int end)
    {
        foreach (Tense verb in context.Tenses)
            if (verb.First >= end && verb.First < end + NextWords && !context.EndsBetween(end - 1, verb.First))
                return verb;
        return null;
    }
}
