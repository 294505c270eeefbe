using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Understanding.Explaining;

/// <summary>Takes down how one message is read, where somebody asks why.</summary>
internal sealed class ReadingTrace
{
    private Message _message = null!;
    private MessageContext _context = null!;
    private ImmutableArray<Candidate> _found = [];
    private ImmutableArray<Candidate> _notCommand = [];
    private ImmutableArray<Candidate> _judged = [];

    /// <summary>Every possible answer, before anything was decided.</summary>
    public void Found(Message message, MessageContext context, IEnumerable<Candidate> candidates)
    {
        _message = message;
        _context = context;
        _found = [.. candidates];
    }

    /// <summary>What was left when the command had taken its words.</summary>
    public void NotCommand(IEnumerable<Candidate> candidates) => _notCommand = [.. candidates];

    /// <summary>What was left when the patient's own corrections were taken: this is judged by its context.</summary>
    public void Judged(IEnumerable<Candidate> candidates) => _judged = [.. candidates];

    /// <summary>The explanation of a reading.</summary>
    public Explanation Of(Reading reading, ReadingRules rules, RedFlagCatalog? catalog) =>
        new(
            reading,
            [.. _message.Words.Select((word, i) => new ExplainedWord(Said(i, i + 1), TakenAs(i)))],
            [
                .. _context
                    .Cues.Where(cue => cue.End > cue.First)
                    .Select(cue => new ExplainedScope(
                        cue.Rule.Id,
                        cue.Rule.Kind,
                        Said(cue.CueFirst, cue.CueEnd),
                        Said(cue.First, cue.End)
                    )),
            ],
            [.. _found.Union(_judged).Select(candidate => Explained(candidate, reading, rules))],
            catalog is null ? [] : [.. Concepts(catalog)]
        );

    private ExplainedAnswer Explained(Candidate candidate, Reading reading, ReadingRules rules)
    {
        SpanContext context = candidate.Chosen ? SpanContext.Plain : _context.Of(candidate.First, candidate.End);
        return new ExplainedAnswer(
            candidate.LinkId,
            candidate.Value,
            Said(candidate.First, candidate.End),
            context,
            FateOf(candidate, context, reading, rules)
        );
    }

    private Fate FateOf(Candidate candidate, SpanContext context, Reading reading, ReadingRules rules)
    {
        TextSpan span = _message.Span(candidate.First, candidate.End);
        if (reading.Findings.Any(one => Is(one, candidate, span)))
            return Fate.Recorded;
        if (reading.Denied.Any(one => Is(one, candidate, span)))
            return Fate.Denied;
        if (_found.Contains(candidate) && !_notCommand.Contains(candidate))
            return Fate.Command;
        if (!_judged.Contains(candidate))
            return Fate.TakenBack;
        return Judgement.Of(candidate, context, rules.Of(candidate.LinkId)) == Verdict.Left
            ? Fate.NotThePatientsOwn
            : Fate.GivenWay;
    }

    private static bool Is(Finding finding, Candidate candidate, TextSpan span) =>
        finding.LinkId == candidate.LinkId && finding.Value == candidate.Value && finding.Span == span;

    private IEnumerable<ExplainedConcept> Concepts(RedFlagCatalog catalog) =>
        ConceptHits
            .Of(_message.Words, catalog.In(_message.Language.Language), _context, [])
            .All.Select(hit => new ExplainedConcept(hit.Concept.Id, Said(hit.First, hit.End), hit.Counts))
            .Distinct();

    private string Said(int first, int end) => end > first ? _message.Span(first, end).Of(_message.Text) : "";

    private string? TakenAs(int word) =>
        _message.SpellingOf(word) is var taken && taken != _message.Words[word].Text ? taken : null;
}
