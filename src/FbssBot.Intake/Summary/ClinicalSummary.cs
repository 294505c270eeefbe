using System.Collections.Immutable;

namespace FbssBot.Intake.Summary;

/// <summary>The clinician's page as a model: rendered by <see cref="SummaryHtml"/> and <see cref="SummaryText"/>.</summary>
/// <param name="Language">Language of the page.</param>
/// <param name="Title">Heading.</param>
/// <param name="Notice">What the reader must know first.</param>
/// <param name="Written">When it was written: date, time and offset.</param>
/// <param name="Banner">Tier and red flags.</param>
/// <param name="Sections">The sections in order; none is left out because it is empty.</param>
/// <param name="Footnote">Last line.</param>
public sealed record ClinicalSummary(
    string Language,
    string Title,
    string Notice,
    string Written,
    SummaryBanner Banner,
    ImmutableArray<SummarySection> Sections,
    string Footnote
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Sections.Length} sections";
}

/// <summary>The first thing that a clinician reads.</summary>
/// <param name="Level">Level of the red flags, for the colour that goes with the words.</param>
/// <param name="Tier">Id of the tier.</param>
/// <param name="Lines">Advice given with its reasons; flags raised, with the words.</param>
public sealed record SummaryBanner(string Level, string Tier, ImmutableArray<SummaryLine> Lines)
{
    /// <inheritdoc/>
    public override string ToString() => Tier;
}

/// <summary>A section with its heading.</summary>
public sealed record SummarySection(string Id, string Title, ImmutableArray<SummaryLine> Lines)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>A line: perhaps a mark with its meaning in words, a label, the text, and the patient's own words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Before it.</param>
/// <param name="Mark">● ○ ? or nothing.</param>
/// <param name="MarkMeaning">The mark in words, for those who do not see it.</param>
/// <param name="Quotes">The patient's own words, each with its language where that is not the page's.</param>
/// <param name="Detail">Belongs to the line above.</param>
public sealed record SummaryLine(
    string Text,
    string? Label = null,
    string? Mark = null,
    string? MarkMeaning = null,
    ImmutableArray<SummaryQuote> Quotes = default,
    bool Detail = false
)
{
    /// <summary>The quotes; never default.</summary>
    public ImmutableArray<SummaryQuote> Quotes { get; init; } = Quotes.IsDefault ? [] : Quotes;

    /// <inheritdoc/>
    public override string ToString() => $"{Text.Length} characters";
}

/// <summary>The patient's own words.</summary>
/// <param name="Text">The words, cut to what a page can hold.</param>
/// <param name="Language">Their language; null where it is the page's.</param>
public sealed record SummaryQuote(string Text, string? Language)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Text.Length} characters";
}
