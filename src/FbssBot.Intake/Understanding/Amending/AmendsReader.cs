using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Values;

namespace FbssBot.Intake.Understanding.Amending;

/// <summary>Reads the words with which answers on record are put right.</summary>
internal sealed class AmendsReader(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    private readonly SideSwaps _swaps = new(questionnaire, rules);

    public Amends Read(Message message, ReadingContext context) =>
        new()
        {
            Items = Parts(message, "item"),
            Instances = Parts(message, "instance"),
            Leads = [.. message.Terms("value-lead").Select(message.Span)],
            Swaps = _swaps.Read(message, context),
            Removes = message.Terms("removes").Any(order => IsOrder(message, order)),
            Corrects = message.Terms("corrects").Any(),
            Adds = message.Terms("adds").Any(),
            OnlyOne = Group(message, "only-one"),
            NoSuch = Group(message, "no-such"),
        };

    private ImmutableArray<NamedPart> Parts(Message message, string kind)
    {
        var matches = message.Terms(kind).Where(IsKnown).ToList();
        return
        [
            .. matches
                .Where(match => !matches.Exists(other => other.Swallows(match)))
                .Select(match => Numbered(message, match))
                .OrderBy(part => part.Span.Start),
        ];
    }

    private bool IsKnown(PhraseMatch match) => questionnaire.ByLinkId.ContainsKey(Value(match));

    /// <summary>"Recovery 1", "the second operation", "operation number two".</summary>
    private static NamedPart Numbered(Message message, PhraseMatch match)
    {
        foreach (NumberFound number in message.Numbers)
            if (number.First >= match.End && number.First <= match.End + 1 && IsBeside(message, match.End, number))
                return new NamedPart(Value(match), number.Rounded, message.Span(match.First, number.End));
        foreach (PhraseMatch ordinal in message.Terms("ordinal"))
            if (
                (ordinal.End == match.First || ordinal.First == match.End || match.Swallows(ordinal))
                && int.TryParse(Value(ordinal), CultureInfo.InvariantCulture, out int place)
            )
                return new NamedPart(
                    Value(match),
                    place,
                    message.Span(Math.Min(match.First, ordinal.First), Math.Max(match.End, ordinal.End))
                );
        return new NamedPart(Value(match), null, message.Span(match));
    }

    // A whole number right behind the name, or behind one small word ("number", "no."), and with nothing counted after it.
    private static bool IsBeside(Message message, int end, NumberFound number) =>
        number.Value is > 0 and < 20
        && number.Value == Math.Floor(number.Value)
        && number.OutOf is null
        && (number.First == end || message.IsIn("place-word", end))
        && !message.Terms("value-lead").Any(lead => lead.First < number.First && lead.End > end);

    /// <summary>An order stands at the beginning of what is said, or behind small words: what a surgeon "took out" is told.</summary>
    private static bool IsOrder(Message message, PhraseMatch order)
    {
        for (int i = order.First - 1; i >= 0 && message.Words[i + 1].Before == Text.Break.None; i--)
            if (
                !message.IsIn("filler", i)
                && !message.IsIn("request", i)
                && !message.IsIn("clause", i)
                && !message.IsIn("yes", i)
                && !message.IsIn("no", i)
                && !message.Terms("item").Any(item => item.Has(i))
                && !message.Terms("instance").Any(item => item.Has(i))
            )
                return IsPronoun(message, order);
        return true;
    }

    // "Fusion, take that off": the order has its object behind it, however it began.
    private static bool IsPronoun(Message message, PhraseMatch order) =>
        message.TermAt("removes-it", order.First) is not null;

    private string? Group(Message message, string kind) =>
        message.Terms(kind).Select(Value).FirstOrDefault(questionnaire.ByLinkId.ContainsKey);

    private static string Value(PhraseMatch match) => ((Meaning.Term)match.Meaning).Value;
}
