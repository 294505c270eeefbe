using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>
/// Options chosen by their place or all together: "the second one", "2", "1 and 3", "the first three", "both", "all of them except
/// the last", "everything except dressing", "none".
/// </summary>
internal static class ChosenByPlace
{
    /// <summary>The options chosen; empty where the message does not speak of places. <paramref name="named"/> are options it names in words.</summary>
    public static IReadOnlyList<Candidate> Read(Message message, Asked asked, IReadOnlyList<Candidate> named)
    {
        if (asked.Item is not { } item || !asked.IsClosed || message.Words.IsEmpty)
            return [];
        if (All(message, asked) is { } all && item.Repeats)
            return AllBut(message, item, asked, all, named);
        int end = PlacesEnd(message);
        if (named.Count > 0 || end == 0)
            return [];
        var chosen = Places(message, asked.Options.Length, 0, end).Distinct().ToList();
        return [.. chosen.Select(place => Candidate(item, asked.Options[place.Index], place.First, place.End))];
    }

    private static PhraseMatch? All(Message message, Asked asked)
    {
        foreach (PhraseMatch all in message.Terms("all"))
            if (
                all.First <= 2
                && (!IsPair(all) || asked.Options.Count(IsReal) == 2)
                && !IsBeforeNoun(message, all)
                && (all.Length == message.Words.Length || message.Terms("except").Any() || message.Words.Length <= 9)
            )
                return all;
        return null;
    }

    // "Both" is all of two.
    private static bool IsPair(PhraseMatch all) => all.Meaning is Meaning.Term { Value: "both" };

    private static bool IsReal(Option option) => option is { Exclusive: false, Unknown: false };

    // "All my toes", "both of my feet", "all day": the rest of the clause says all of what.
    private static bool IsBeforeNoun(Message message, PhraseMatch all)
    {
        if (message.Terms("except").Any(term => term.First >= all.First))
            return false;
        for (int i = all.End; i < message.Words.Length && message.Words[i].Before == Text.Break.None; i++)
            if (!message.IsIn("all-ends", i) && !message.IsIn("filler", i))
                return message.TermAt("all-ends", all.End) is null;
        return false;
    }

    private static IReadOnlyList<Candidate> AllBut(
        Message message,
        Item item,
        Asked asked,
        PhraseMatch all,
        IReadOnlyList<Candidate> named
    )
    {
        var real = asked.Options.Where(IsReal).ToList();
        if (message.Terms("except").Select(term => (PhraseMatch?)term).FirstOrDefault() is not { } except)
            return named.Count > 0 ? [] : [.. real.Select(option => Candidate(item, option, all.First, all.End))];
        var left = Places(message, asked.Options.Length, except.End, message.Words.Length)
            .Select(place => asked.Options[place.Index])
            .Concat(
                asked.Options.Where(option =>
                    named.Any(candidate => candidate.First >= except.First && candidate.Value == option.Value)
                )
            )
            .ToList();
        return
        [
            .. real.Select(option =>
                Candidate(item, option, all.First, all.End) with
                {
                    Denied = left.Contains(option),
                }
            ),
        ];
    }

    private static Candidate Candidate(Item item, Option option, int first, int end) =>
        new(item.LinkId, option.Value, first, end, Chosen: true);

    // Nothing but places and the small words around them: "option 2", "the 1st and the 3rd please", "the third one, it came on slowly".
    private static int PlacesEnd(Message message)
    {
        bool[] covered = new bool[message.Words.Length];
        foreach (string kind in (ReadOnlySpan<string>)["ordinal", "number", "place-word", "filler"])
        foreach (PhraseMatch term in message.Terms(kind))
            covered.AsSpan(term.First, term.Length).Fill(true);
        foreach (Values.NumberFound number in message.Numbers)
            covered.AsSpan(number.First, number.End - number.First).Fill(true);
        int end = Array.IndexOf(covered, false);
        if (end < 0)
            return covered.Length;
        int clause = 1;
        while (clause < covered.Length && message.ClauseOf(clause) == 0)
            clause++;
        bool leads = clause >= 2 && clause <= end && message.Terms("place-word").Any(term => term.First < clause);
        return leads ? clause : 0;
    }

    private static IEnumerable<(int Index, int First, int End)> Places(Message message, int count, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (message.TermAt("ordinal", i) is { Meaning: Meaning.Term term } ordinal)
            {
                int place = Place(term.Value, count);
                int many = place == 1 && Number(message, ordinal.End) is { } n ? n : 1;
                for (int k = 0; k < many; k++)
                    if (place + k >= 1 && place + k <= count)
                        yield return (place + k - 1, i, ordinal.End);
                i = (many > 1 ? ordinal.End + 1 : ordinal.End) - 1;
            }
            else if (
                Number(message, i) is { } number
                && number >= 1
                && number <= count
                && message.TermBefore("ordinal", i) is null
            )
            {
                yield return (number - 1, i, i + 1);
            }
        }
    }

    // "last" is written 0 in the lexicon, "last but one" -1.
    private static int Place(string value, int count)
    {
        int place = int.Parse(value, CultureInfo.InvariantCulture);
        return place > 0 ? place : count + place;
    }

    private static int? Number(Message message, int i)
    {
        if (i >= message.Words.Length)
            return null;
        if (
            message.Words[i].Text.Length <= 2
            && int.TryParse(message.Words[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int digits)
        )
            return digits;
        return message.TermAt("number", i) is { Meaning: Meaning.Term term } && int.TryParse(term.Value, out int spoken)
            ? spoken
            : null;
    }
}
