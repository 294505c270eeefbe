using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Summary;

/// <summary>What every section of a summary is made from.</summary>
internal sealed record SummaryContext(
    DialogPack Pack,
    Assessor Assessor,
    IntakeFacts Facts,
    AssessmentResult Assessment,
    string Language
)
{
    // A page holds about this much of one quotation; the whole text stands in the QuestionnaireResponse.
    private const int QuoteLength = 220;

    public SummaryPlan Plan => Pack.Summary;

    public string Word(string name) => Plan.Word(name, Language);

    public string Name(string id) => Plan.Name(id, Language);

    /// <summary>The answers at a place, unless the patient asked not to send them.</summary>
    public ImmutableArray<AnswerValue> Answers(ItemPath path) =>
        Facts.Withdrawn.Contains(path.LinkId) ? [] : Facts.Input.Answers[path];

    /// <summary>The answers at a place in words; null where there are none.</summary>
    public string? Words(ItemPath path)
    {
        ImmutableArray<AnswerValue> answers = Answers(path);
        return answers.IsEmpty ? null : AnswerWords.Of(Item(path.LinkId), answers, Language);
    }

    /// <summary>Whether the answers at a place say more than that there is nothing.</summary>
    public bool Affirms(ItemPath path) =>
        Answers(path)
            .Any(answer =>
                Item(path.LinkId)?.IsExclusive(answer) != true
                && !(answer is AnswerValue.Text text && Denials.IsDenial(text.Value, Pack.Lexicon, Facts.Language))
            );

    public Item? Item(string linkId) => Pack.Questionnaire.ByLinkId.GetValueOrDefault(linkId);

    /// <summary>The newest quotation behind each of the answers, at most <paramref name="most"/>, each once.</summary>
    public ImmutableArray<SummaryQuote> Quotes(IEnumerable<ItemPath> paths, int most = 2) =>
        [
            .. paths
                .Where(path => !Facts.Withdrawn.Contains(path.LinkId))
                .Select(path => Facts.Quotes.GetValueOrDefault(path))
                .Where(quotes => !quotes.IsDefaultOrEmpty)
                .Select(quotes => quotes[^1])
                // A "no" in quotes beside the answer says nothing more, and reads like something said.
                .Where(quote => quote.Text.Length > 0 && !Denials.IsDenial(quote.Text, Pack.Lexicon, quote.Language))
                .Select(Quote)
                .Distinct()
                .Take(most),
        ];

    public SummaryQuote Quote(Quote quote) => Quote(quote.Text, quote.Language);

    public SummaryQuote Quote(string text, string language) =>
        new(Cut(text), language == Language || language.Length == 0 ? null : language);

    /// <summary>A text as one line of a length that a page can hold.</summary>
    public static string Cut(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= QuoteLength)
            return line;
        int end = char.IsHighSurrogate(line[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength;
        return line[..end] + "…";
    }
}
