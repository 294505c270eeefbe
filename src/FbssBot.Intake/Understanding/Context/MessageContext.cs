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

/// <summary>The context phrases of one message: tells polarity, experiencer and temporality of any stretch of it.</summary>
public sealed class MessageContext
{
    private readonly ImmutableArray<Word> _words;
    private readonly ImmutableArray<(string Id, int First)> _ends;

    internal MessageContext(
        ImmutableArray<Word> words,
        ImmutableArray<CueScope> cues,
        ImmutableArray<(string Id, int First)> ends
    )
    {
        _words = words;
        _ends = ends;
        Cues = cues;
    }

    /// <summary>Every phrase with its scope.</summary>
    public ImmutableArray<CueScope> Cues { get; }

    /// <summary>Context of the words from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public SpanContext Of(int first, int end)
    {
        SpanContext context = SpanContext.Plain;
        foreach (CueScope cue in Cues)
            if (ActsOn(cue, first, end))
                context = Applied(cue.Rule.Kind, context);
        return context;
    }

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
            : new MessageContext(
                _words,
                [
                    .. Cues.Where(cue =>
                        cue.Rule.Kind is not (ContextKind.Negation or ContextKind.Historical)
                        || !taken.Any(phrase => phrase.First <= cue.CueFirst && cue.CueEnd <= phrase.End)
                    ),
                ],
                _ends
            );

    /// <summary>
    /// The same without the dates that say when one of <paramref name="events"/> was ("the fusion in 2020", "operated five years
    /// ago"): what is told beside an operation is not over because the operation is.
    /// </summary>
    internal MessageContext WithoutDatesOf(IReadOnlyCollection<(int First, int End)> events) =>
        events.Count == 0
            ? this
            : new MessageContext(
                _words,
                [
                    .. Cues.Where(cue =>
                        cue.Rule is not { Kind: ContextKind.Historical, Direction: ContextDirection.Both }
                        || !events.Any(told => Dates(cue, told))
                    ),
                ],
                _ends
            );

    /// <summary>Words between an event and its date: "the fusion that I had in 2020", "in 2020 I had a fusion".</summary>
    private const int NearWords = 4;

    private bool Dates(CueScope cue, (int First, int End) told)
    {
        (int from, int to) = told.End <= cue.CueFirst ? (told.End, cue.CueFirst) : (cue.CueEnd, told.First);
        if (to < from || to - from > NearWords)
            return false;
        for (int i = from; i <= to && i < _words.Length; i++)
            if (_words[i].Before == Break.Sentence)
                return false;
        return true;
    }

    /// <summary>Whether the message turns against itself ("but", "except").</summary>
    internal bool Contrasts => _ends.Any(stop => stop.Id == "contrast");

    /// <summary>Whether an end phrase of this id begins strictly inside the words.</summary>
    internal bool HasEndBetween(string id, int first, int end) =>
        _ends.Any(stop => stop.Id == id && stop.First > first && stop.First < end);

    /// <summary>Whether a denial stands inside the words.</summary>
    internal bool DeniesWithin(int first, int end) =>
        Cues.Any(cue => cue.Rule.Kind == ContextKind.Negation && cue.CueFirst > first && cue.CueEnd < end);

    // A phrase inside the stretch itself belongs to it: "no feeling" is asked about as a whole.
    private static bool ActsOn(CueScope cue, int first, int end) =>
        !(first <= cue.CueFirst && cue.CueEnd <= end)
        && (cue.First >= cue.CueEnd ? first > cue.CueFirst && first < cue.End : end > cue.First && end <= cue.End);

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
