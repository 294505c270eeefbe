using FbssBot.Intake.Understanding.Context;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>When something was, by the words around it. The least certain first.</summary>
internal enum Told
{
    /// <summary>Past and over.</summary>
    Past,

    /// <summary>The words leave it open.</summary>
    Unclear,

    /// <summary>So now.</summary>
    Now,
}

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
    public static Told Of(int first, int end, MessageContext context, IReadOnlyList<(int First, int End)> fresh)
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
        IReadOnlyList<(int First, int End)> fresh
    )
    {
        if (fresh.Any(onset => onset.First >= date.End && !context.EndsBetween(first, onset.First)))
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
        IReadOnlyList<(int First, int End)> fresh
    )
    {
        if (fresh.Any(onset => onset.End < date.First && !context.EndsBetween(onset.First, first)))
            return Told.Now;
        if (!date.IsOfEvent)
            return Told.Past;
        bool follows = context.HasEndBetween(AfterEvent, end - 1, date.First);
        Tense? verb = Verb(context, 0, end);
        if (verb is { } far && context.EndsBetween(far.First, first))
            verb = null;
        return verb switch
        {
            { IsNow: false } => Told.Past,
            _ => follows ? Told.Unclear : Told.Now,
        };
    }

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
