using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Amending;
using FbssBot.Intake.Understanding.Choices;
using FbssBot.Intake.Understanding.Commands;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Explaining;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Occurrences;
using FbssBot.Intake.Understanding.RedFlags;
using FbssBot.Intake.Understanding.Tables;
using FbssBot.Intake.Understanding.Values;

namespace FbssBot.Intake.Understanding;

/// <summary>
/// Reads one message of a patient: the answers to the question asked and to others, commands, doubts. Pure and thread-safe: the same
/// text and context give the same reading. Of a message the first <see cref="Message.MostCharacters"/> characters are read.
/// </summary>
public sealed class Reader
{
    private static readonly ContextRules NoRules = new(
        "",
        [],
        new Phrases<ContextCue>([], new Inflection([], undouble: false))
    );

    private const string Correction = "change";

    private readonly CompiledQuestionnaire _questionnaire;
    private readonly Lexicon _lexicon;
    private readonly FrozenDictionary<string, ContextRules> _contexts;
    private readonly RedFlagCatalog? _redFlags;
    private readonly PhraseAnswers _phrases;
    private readonly SidedSites _sites;
    private readonly EitherDoubts _either;
    private readonly OptionLabels _labels;
    private readonly ClosedAnswer _closed;
    private readonly ScoreReader _scores;
    private readonly ValueAnswers _values;
    private readonly ToldGroups _groups;
    private readonly JudgedAnswers _judged;
    private readonly AmendsReader _amends;

    /// <summary>Prepares the reading of messages about the questionnaire of <paramref name="pack"/>; without a lexicon, by the options' texts alone.</summary>
    public Reader(DialogPack pack)
        : this(
            pack.Questionnaire,
            pack.Lexicon ?? Lexicon.WithoutWords(pack.Languages),
            pack.Contexts,
            pack.RedFlagWords
        ) { }

    /// <summary>Prepares the reading of messages about <paramref name="questionnaire"/>.</summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="lexicon">The words; entries about questions that the questionnaire lacks are not used.</param>
    /// <param name="contexts">The context rules of each language of the lexicon.</param>
    /// <param name="redFlags">The red flags to watch for; null for none.</param>
    public Reader(
        CompiledQuestionnaire questionnaire,
        Lexicon lexicon,
        IEnumerable<ContextRules> contexts,
        RedFlagCatalog? redFlags = null
    )
    {
        _redFlags = redFlags;
        _questionnaire = questionnaire;
        _lexicon = lexicon;
        _contexts = contexts.ToFrozenDictionary(rules => rules.Language, StringComparer.Ordinal);
        ReadingRules rules = lexicon.Rules;
        _phrases = new PhraseAnswers(questionnaire, rules);
        _sites = new SidedSites(questionnaire, rules, _phrases);
        _either = new EitherDoubts(rules);
        _labels = new OptionLabels(questionnaire, lexicon.Languages);
        _closed = new ClosedAnswer(_labels, _phrases);
        _scores = new ScoreReader(questionnaire, rules);
        _values = new ValueAnswers(questionnaire, rules);
        _groups = new ToldGroups(questionnaire, rules);
        _judged = new JudgedAnswers(rules, _groups);
        _amends = new AmendsReader(questionnaire, rules);
    }

    /// <summary>Reads <paramref name="text"/>, said in <paramref name="context"/>.</summary>
    public Reading Read(string text, ReadingContext context) => Read(text, context, trace: null);

    /// <summary>Reads <paramref name="text"/> and says why it was understood so.</summary>
    public Explanation Explain(string text, ReadingContext context)
    {
        var trace = new ReadingTrace();
        return trace.Of(Read(text, context, trace), _lexicon.Rules, _redFlags);
    }

    private Reading Read(string text, ReadingContext context, ReadingTrace? trace)
    {
        Message message = Message.Of(text, _lexicon, context.Language);
        Asked asked = Asked.Of(_questionnaire, context, _lexicon.Rules.Free);
        var order = IsToldHowToReach(message, asked) ? null : CommandReader.Read(message, asked);
        var doubts = new List<Doubt>();
        MessageContext around = Around(message, context);
        List<Candidate> candidates = Candidates(message, asked, context, around, doubts);
        trace?.Found(message, around, candidates);
        bool asks = Replies.Asks(message);
        if (asks)
            candidates.RemoveAll(candidate => Replies.IsReply(message, candidate));
        if (asks && order is { Command.Id: "yes" or "no" })
            order = null;
        order = CommandOrAnswer.Decide(message, asked, order, candidates);
        if (order is { } given)
            candidates.RemoveAll(candidate => CommandOrAnswer.Takes(message, given, candidate));

        List<Candidate> firm = [.. candidates.Where(candidate => !candidate.Loose)];
        doubts.AddRange(_either.Read(message, asked, firm).Where(doubt => IsOfThePatient(around.Of(doubt.Span))));
        // "Something for the nerves" is asked about: the one word it shares with "something else" chooses nothing.
        candidates.RemoveAll(candidate =>
            candidate.Loose && doubts.Exists(doubt => Overlaps(message, doubt, candidate))
        );
        trace?.NotCommand(candidates);
        candidates = TakenBack.In(message, candidates);
        trace?.Judged(candidates);
        bool correcting = order?.Command.Id == Correction;
        var judged = _judged.Of(message, context, around.WithoutDatesOfEvents(), candidates, correcting);
        if (!correcting)
            LeaveToTheirQuestions(asked, judged.Findings, judged.Denied, doubts);
        List<Finding> findings = Settled.Findings(_questionnaire, judged.Findings);
        if (asked.IsFree)
            findings.AddRange(_groups.Implied(findings).ToList());
        else if (Replies.Opens(message) != false)
            findings = [.. _groups.Affirmed(asked.LinkId, findings)];
        AddText(message, asked, context, order, findings);
        RedFlagReading flags = _redFlags is { } catalog
            ? RedFlagReader.ReadOverTurns(message.Words, around, catalog, message.Language.Language, context)
            : RedFlagReading.Nothing;
        return new Reading
        {
            Language = message.Language.Language,
            Findings = [.. findings],
            Denied =
            [
                .. judged.Denied.Where(denied =>
                    !findings.Exists(f => f.LinkId == denied.LinkId && f.Value == denied.Value)
                ),
            ],
            Doubts = [.. doubts.Where(doubt => !findings.Exists(finding => Settles(finding, doubt)))],
            Unlisted = [.. Unlisted(message, asked, around, findings)],
            IsUnknown = CommandOrAnswer.IsUnknown(message),
            Opens = Replies.Opens(message),
            SendWish = Replies.Wish(message),
            Amends = _amends.Read(message, context),
            Asks = asks,
            Contrasts = around.Contrasts,
            IsUnsure = Replies.IsUnsure(message),
            BareNumber = Replies.BareNumber(message),
            RedFlags = flags.Raised,
            RedFlagQuestions = flags.Asked,
            RedFlagGrounds = flags.Grounds,
            Concepts = flags.Concepts,
            Onsets = flags.Onsets,
            DeniedSigns = flags.Denied,
            Command = CommandOrAnswer.Final(message, asked, order, findings, judged.Denied.Count > 0),
        };
    }

    private List<Candidate> Candidates(
        Message message,
        Asked asked,
        ReadingContext context,
        MessageContext around,
        List<Doubt> doubts
    )
    {
        if (_labels.Whole(message, asked) is { Count: > 0 } texts)
            return [.. texts];
        var taken = new Taken(message.Words.Length);
        List<Candidate> phrases = [.. _phrases.Read(message, asked), .. _sites.Read(message, asked)];
        phrases = Settled.WithoutParts(message, phrases);
        var values = new List<Candidate>();
        _values.Read(message, asked, context, taken, values, doubts);
        // "La cuarta y la quinta" of a neck is C4-C5, whatever the words mean of a low back.
        phrases.RemoveAll(phrase =>
            _lexicon.Rules.Kinds.GetValueOrDefault(phrase.LinkId) == "spine-level"
            && values.Exists(value => value.LinkId == phrase.LinkId && value.Overlaps(phrase))
        );
        var scores = _scores.Read(message, asked, taken, around);
        doubts.AddRange(scores.Doubts);
        List<Candidate> named = [.. phrases.Where(candidate => candidate.LinkId == asked.LinkId)];
        List<Candidate> chosen = [.. _closed.Read(message, asked, named)];
        if (chosen.Exists(choice => choice.Denied) || chosen.Count > 1)
            phrases.RemoveAll(candidate => candidate.LinkId == asked.LinkId);
        List<Candidate> all = [.. phrases, .. values, .. scores.Answers, .. chosen];
        foreach (TableRules table in _lexicon.Rules.Tables)
        {
            var reader = new TableReader(_questionnaire, table);
            string? row = reader.RowAsked(asked.LinkId);
            if (
                row is not null
                || table.OnlyAt.IsEmpty
                || table.OnlyAt.Contains(asked.LinkId ?? _lexicon.Rules.Free ?? "")
            )
                all.AddRange(reader.Read(message, asked, row));
        }
        return all;
    }

    // "You can ring me on 555 0142" where the number was asked for wants nobody to ring now.
    private bool IsToldHowToReach(Message message, Asked asked) =>
        asked.Item is { } item
        && _lexicon.Rules.Kinds.GetValueOrDefault(item.LinkId) == "contact"
        && ContactReader.Read(message) is not null;

    private static bool Overlaps(Message message, Doubt doubt, Candidate candidate) =>
        doubt.LinkId == candidate.LinkId
        && message.Span(candidate.First, candidate.End) is var said
        && said.Start < doubt.Span.End
        && doubt.Span.Start < said.End;

    private static bool IsOfThePatient(SpanContext context) =>
        context is { Polarity: not Polarity.Absent, Experiencer: Experiencer.Patient };

    private static IEnumerable<TextSpan> Unlisted(
        Message message,
        Asked asked,
        MessageContext around,
        List<Finding> findings
    ) =>
        message
            .Matches.Where(match =>
                match.Meaning is Meaning.Unlisted unlisted
                && unlisted.LinkId == asked.LinkId
                && IsOfThePatient(around.Of(match.First, match.End))
            )
            .Select(message.Span)
            .Where(span =>
                !findings.Exists(finding =>
                    finding.LinkId == asked.LinkId && finding.Span.Start < span.End && span.Start < finding.Span.End
                )
            );

    // One answer ends every doubt about its question; of a list, only that about what it names.
    private bool Settles(Finding finding, Doubt doubt) =>
        finding.LinkId == doubt.LinkId
        && (!_questionnaire.ByLinkId[doubt.LinkId].Repeats || doubt.Candidates.Contains(finding.Value));

    private MessageContext Around(Message message, ReadingContext context) =>
        ContextReader
            .Read(
                message.Words,
                _contexts.GetValueOrDefault(message.Language.Language) ?? NoRules,
                context.Today,
                context.ByProxy
            )
            .With(_groups.Named(message));

    /// <summary>Reads once in each language, so that the first patient does not wait for the code to be compiled.</summary>
    public void WarmUp()
    {
        foreach (LanguageLexicon language in _lexicon.Languages)
            Read("3 4 2020", new ReadingContext { Language = language.Language, Today = new DateOnly(2020, 1, 1) });
    }

    // What is named at the allergies or the goals answers nothing else, unless it puts something right: "it was 2021, not 2020".
    private void LeaveToTheirQuestions(Asked asked, List<Finding> findings, List<Finding> denied, List<Doubt> doubts)
    {
        HashSet<string> corrected = [.. denied.Select(one => one.LinkId).Intersect(findings.Select(one => one.LinkId))];
        findings.RemoveAll(one => Elsewhere(one.LinkId));
        denied.RemoveAll(one => Elsewhere(one.LinkId));
        doubts.RemoveAll(one => Elsewhere(one.LinkId));

        bool Elsewhere(string linkId) => !_lexicon.Rules.MayAnswer(asked.LinkId, linkId) && !corrected.Contains(linkId);
    }

    private void AddText(
        Message message,
        Asked asked,
        ReadingContext context,
        (Command Command, PhraseMatch Match)? order,
        List<Finding> findings
    )
    {
        if (order is not null || !asked.IsOpen || asked.Item is not { } item)
            return;
        if (findings.Exists(finding => finding.LinkId == item.LinkId))
            return;
        // "No, the fusion was in 2023", asked for the hospital, puts something else right.
        if (!asked.IsFree && findings.Count > 0 && Replies.Opens(message) == false)
            return;
        if (TextAnswer.Read(message, item, _lexicon.Rules.Kinds.GetValueOrDefault(item.LinkId)) is { } text)
            findings.Add(
                new Finding(
                    item.LinkId,
                    text.Value,
                    text.Span,
                    SpanContext.Plain,
                    _groups.OccurrenceOf(context, item.LinkId)
                )
            );
    }
}
