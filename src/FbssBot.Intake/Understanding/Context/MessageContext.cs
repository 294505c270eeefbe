using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>One context phrase of a message and the words it acts on.</summary>
/// <param name="Rule">The row it comes from.</param>
/// <param name="CueFirst">First word of the phrase itself.</param>
/// <param name="CueEnd">Word after the phrase.</param>
/// <param name="First">First word it acts on.</param>
/// <param name="End">Word after the last one it acts on.</param>
public readonly record struct CueScope(ContextRule Rule, int CueFirst, int CueEnd, int First, int End);

/// <summary>A verb that tells what is, or what was.</summary>
/// <param name="IsNow">What is.</param>
/// <param name="First">Its first word.</param>
internal readonly record struct Tense(bool IsNow, int First);

/// <summary>The date of something told in a message.</summary>
/// <param name="First">First word of the date and of the operation that it dates.</param>
/// <param name="End">Word after both.</param>
/// <param name="IsOfEvent">It is the date of an operation.</param>
internal readonly record struct ToldDate(int First, int End, bool IsOfEvent);

/// <summary>The context phrases of one message: tells polarity, experiencer and temporality of any stretch of it.</summary>
public sealed class MessageContext
{
    private const string Contrast = "contrast";

    private readonly ImmutableArray<Word> _words;
    private readonly ImmutableArray<(string Id, int First)> _ends;
    private readonly ImmutableArray<(int First, int End)> _events;

    internal MessageContext(
        ImmutableArray<Word> words,
        ImmutableArray<CueScope> cues,
        ImmutableArray<(string Id, int First)> ends,
        ImmutableArray<Tense> tenses,
        ImmutableArray<(int First, int End)> events = default
    )
    {
        _words = words;
        _ends = ends;
        _events = events.IsDefault ? [] : events;
        Cues = cues;
        Tenses = tenses;
    }

    /// <summary>The verbs of the message.</summary>
    internal ImmutableArray<Tense> Tenses { get; }

    /// <summary>The same, knowing where operations are named.</summary>
    internal MessageContext With(IEnumerable<(int First, int End)> events) =>
        new(_words, Cues, _ends, Tenses, [.. events]);

    /// <summary>Every phrase with its scope.</summary>
    public ImmutableArray<CueScope> Cues { get; }

    /// <summary>Context of the words from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public SpanContext Of(int first, int end) => Of(first, end, dated: true);

    /// <summary>Context of a stretch of the text; that of no words is plain.</summary>
    public SpanContext Of(TextSpan span)
    {
        int first = 0;
        while (first < _words.Length && _words[first].Span.End <= span.Start)
            first++;
        int end = first;
        while (end < _words.Length && _words[end].Span.Start < span.End)
            end++;
        return first == end ? SpanContext.Plain : Of(first, end);
    }

    /// <summary>
    /// The same without the phrases that lie within one of <paramref name="taken"/>: a negation that is part of a symptom
    /// ("can't feel", "no siento") denies nothing else.
    /// </summary>
    internal MessageContext Without(IReadOnlyCollection<(int First, int End)> taken) =>
        taken.Count == 0
            ? this
            : With([
                .. Cues.Where(cue =>
                    cue.Rule.Kind is not (ContextKind.Negation or ContextKind.Historical)
                    || !taken.Any(phrase => phrase.First <= cue.CueFirst && cue.CueEnd <= phrase.End)
                ),
            ]);

    /// <summary>
    /// The same without the dates that say when an operation was ("the fusion in 2020", "operated five years ago"): what is told
    /// beside an operation is not over because the operation is.
    /// </summary>
    internal MessageContext WithoutDatesOfEvents() =>
        _events.IsEmpty ? this : With([.. Cues.Where(cue => !IsDate(cue) || !_events.Any(told => Dates(cue, told)))]);

    /// <summary>The same for what was done: that it went fine, or that all was fine afterwards, does not deny it.</summary>
    internal MessageContext OfEvents() => With([.. Cues.Where(cue => !cue.Rule.OfState)]);

    private MessageContext With(ImmutableArray<CueScope> cues) => new(_words, cues, _ends, Tenses, _events);

    /// <summary>The context of the words if the message named no dates.</summary>
    internal SpanContext OfUndated(int first, int end) => Of(first, end, dated: false);

    private SpanContext Of(int first, int end, bool dated)
    {
        SpanContext context = SpanContext.Plain;
        foreach (CueScope cue in Cues)
            if ((dated || !IsDate(cue)) && ActsOn(cue, first, end))
                context = Applied(cue.Rule.Kind, context);
        return context;
    }

    /// <summary>The past dates that reach the words, each with the operations that it dates.</summary>
    internal IEnumerable<ToldDate> DatesOn(int first, int end)
    {
        foreach (CueScope cue in Cues)
            if (IsDate(cue) && ActsOn(cue, first, end))
            {
                var dated = _events.Where(told => Dates(cue, told)).ToList();
                yield return new ToldDate(
                    dated.Select(told => told.First).Append(cue.CueFirst).Min(),
                    dated.Select(told => told.End).Append(cue.CueEnd).Max(),
                    dated.Count > 0
                );
            }
    }

    /// <summary>Whether the words lead up to an operation that a past date stands beside: "since the [fusion in 2021]".</summary>
    internal bool LeadsToDated(int first, int end) =>
        _events.Any(told =>
            first <= told.First && told.First <= end && Cues.Any(cue => IsDate(cue) && Dates(cue, told))
        );

    /// <summary>Whether a sentence ends between two words.</summary>
    internal bool EndsBetween(int first, int last)
    {
        for (int i = first + 1; i <= last && i < _words.Length; i++)
            if (_words[i].Before == Break.Sentence)
                return true;
        return false;
    }

    private static bool IsDate(CueScope cue) =>
        cue.Rule is { Kind: ContextKind.Historical, Direction: ContextDirection.Both };

    /// <summary>Words between an event and its date: "the fusion that I had in 2020", "in 2020 I had a fusion".</summary>
    private const int NearWords = 4;

    private bool Dates(CueScope cue, (int First, int End) told)
    {
        (int from, int to) = told.End <= cue.CueFirst ? (told.End, cue.CueFirst) : (cue.CueEnd, told.First);
        return to >= from && to - from <= NearWords && !EndsBetween(from - 1, to);
    }

    /// <summary>Whether the message turns against itself ("but", "except").</summary>
    internal bool Contrasts => _ends.Any(stop => stop.Id == Contrast);

    /// <summary>Whether it turns against itself strictly inside the words.</summary>
    internal bool ContrastsBetween(int first, int end) => HasEndBetween(Contrast, first, end);

    /// <summary>Whether an end phrase of this id begins strictly inside the words.</summary>
    internal bool HasEndBetween(string id, int first, int end) =>
        _ends.Any(stop => stop.Id == id && stop.First > first && stop.First < end);

    /// <summary>Whether a denial stands inside the words.</summary>
    internal bool DeniesWithin(int first, int end) =>
        Cues.Any(cue => cue.Rule.Kind == ContextKind.Negation && cue.CueFirst > first && cue.CueEnd < end);

    /// <summary>
    /// Context of the words by what leads up to them in their own clause, and by dates on either side: "an 8, I no longer play with
    /// my son" neither denies the number nor gives it to the son.
    /// </summary>
    internal SpanContext InClause(int first, int end, Func<int, int> clauseOf)
    {
        SpanContext context = SpanContext.Plain;
        foreach (CueScope cue in Cues)
            if (
                ActsOn(cue, first, end)
                && clauseOf(cue.CueFirst) == clauseOf(first)
                && (cue.CueFirst < first || cue.Rule.Direction == ContextDirection.Both)
            )
                context = Applied(cue.Rule.Kind, context);
        return context;
    }

    // A phrase inside the stretch itself belongs to it: "no feeling" is asked about as a whole. "Couldn't breathe | in 2018": a date
    // dates the words that end in it, too.
    private static bool ActsOn(CueScope cue, int first, int end) =>
        !(first <= cue.CueFirst && cue.CueEnd <= end)
        && (
            IsDate(cue) && first < cue.CueFirst && cue.CueFirst < end && end < cue.CueEnd && cue.First < cue.CueFirst
            || (cue.First >= cue.CueEnd ? first > cue.CueFirst && first < cue.End : end > cue.First && end <= cue.End)
        );

    private static SpanContext Applied(ContextKind kind, SpanContext context) =>
        kind switch
        {
            ContextKind.Negation or ContextKind.Figurative => context with { Polarity = Polarity.Absent },
            ContextKind.Uncertain when context.Polarity == Polarity.Present => context with
            {
                Polarity = Polarity.Uncertain,
            },
            ContextKind.Other => context with { Experiencer = Experiencer.Other },
            ContextKind.Historical when context.Temporality == Temporality.Current => context with
            {
                Temporality = Temporality.Historical,
            },
            ContextKind.Hypothetical => context with { Temporality = Temporality.Hypothetical },
            _ => context,
        };
}
