using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Summary;
using FbssBot.Intake.Tests.Assessment;

namespace FbssBot.Intake.Tests.Summary;

public sealed partial class ClinicalSummaryTests
{
    private static readonly string[] Order =
    [
        "patient",
        "one-liner",
        "pain",
        "surgery",
        "signs",
        "contributors",
        "treatments",
        "medicines",
        "mood",
        "function",
        "flags",
        "health",
        "questions",
        "checklist",
        "source",
    ];

    // Words that the bot never writes of a patient or of carers (content, wording rules).
    [GeneratedRegex(
        @"patient has\b|\b(malpractice|negligence|botched|fault|incompetent|unprofessional|addict\w*|abuse\w*|noncompliant|complains|denies|drug.seeking)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Forbidden { get; }

    public static TheoryData<string> Cases => WorkedCases.Ids;

    [Fact]
    public void The_page_keeps_its_order_and_leaves_out_no_section()
    {
        ClinicalSummary empty = Conversation.Of(Worked.Answers("{}")).Summary();
        ClinicalSummary full = Conversation.Of(Worked.Case("never-left-leg")).Summary();

        Assert.Equal(Order, empty.Sections.Select(section => section.Id));
        Assert.Equal(Order, full.Sections.Select(section => section.Id));
        Assert.All(empty.Sections, section => Assert.NotEmpty(section.Lines));
        Assert.Contains("not answered", empty.TextOf("pain"));
        Assert.Contains("not answered", empty.TextOf("medicines"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_is_well_formed_needs_nothing_from_outside_and_fits_one_sheet(string id)
    {
        IntakeFacts facts = Conversation.Of(Worked.Case(id));

        string html = SummaryHtml.Render(facts.Summary());
        string text = SummaryText.Render(facts.Summary());
        XDocument page = Parse(html);

        Assert.Single(page.Descendants("h1"));
        Assert.Equal(Order.Length, page.Descendants("h2").Count());
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("link"));
        Assert.DoesNotContain(
            page.Descendants().Attributes(),
            a => a.Name.LocalName is "src" or "href" or "style" or "onclick"
        );
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotMatch(Forbidden, text);
        Assert.InRange(text.Length, 1, 8500);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 110));
    }

    [Fact]
    public void What_a_patient_writes_cannot_become_markup()
    {
        AssessmentCase worked = Worked.Case(
            "routine",
            json => json["answers"]!["q.name"] = "<script>alert(1)</script> & \"Eve\""
        );

        string html = SummaryHtml.Render(Conversation.Of(worked).Summary());

        Assert.DoesNotContain("<script", html);
        Assert.Contains("<script>alert(1)</script> & \"Eve\"", Parse(html).Descendants("main").Single().Value);
    }

    [Fact]
    public void A_flag_stands_in_the_banner_in_words_with_the_patients_own()
    {
        AssessmentInput input = Worked.Case("routine").Input with
        {
            TextFlags = [new TextFlag("rf.cauda-equina", TextFlagStatus.Active)],
        };
        IntakeFacts facts = Conversation.Of(input) with
        {
            Flags = [new FlagRecord("rf.cauda-equina", "active", 4, "I can't feel my seat", FromText: true)],
        };

        ClinicalSummary summary = facts.Summary();

        Assert.Equal("emergency", summary.Banner.Level);
        Assert.Contains("EMERGENCY", summary.Banner.Lines[1].Text);
        Assert.Equal("I can't feel my seat", summary.Banner.Lines[1].Quotes.Single().Text);
    }

    [Fact]
    public void Asked_and_denied_is_told_apart_from_not_asked()
    {
        ClinicalSummary summary = Conversation.Of(Worked.Case("routine")).Summary();

        SummaryLine denied = summary
            .Section("flags")
            .Single(line => line.Label!.StartsWith("Asked, patient reports none", StringComparison.Ordinal));
        SummaryLine notAsked = summary
            .Section("flags")
            .Single(line => line.Label!.StartsWith("Not asked", StringComparison.Ordinal));

        Assert.Contains("chest pain", denied.Text);
        Assert.Contains("slurred speech", notAsked.Text);
        Assert.DoesNotContain("chest pain", notAsked.Text);
    }

    [Fact]
    public void A_sign_says_by_mark_and_word_whether_it_is_present_absent_or_unknown()
    {
        ClinicalSummary summary = Conversation.Of(Worked.Case("gen-08")).Summary();

        Assert.Equal(9, summary.Section("signs").Length);
        Assert.All(
            summary.Section("signs"),
            line =>
                Assert.Contains(
                    (line.Mark, line.MarkMeaning),
                    new (string?, string?)[] { ("●", "present"), ("○", "absent"), ("?", "unknown") }
                )
        );
    }

    [Fact]
    public void A_contributor_comes_with_what_raises_it_in_words_and_the_patients_quote()
    {
        IntakeFacts facts = Conversation
            .Of(Worked.Case("hardware-tender"))
            .Quoting("q.pain-sites", "me duele sobre los tornillos", "es");

        string text = facts.Summary().TextOf("contributors");
        SummaryLine raises = facts.Summary().Section("contributors").First(line => line.Label == "raises");

        Assert.Contains("(strong)", text);
        Assert.Equal(new SummaryQuote("me duele sobre los tornillos", "es"), raises.Quotes.Single());
        Assert.DoesNotMatch(@"\b[0-9]+ ?(%|points?)", text);
    }

    [Fact]
    public void A_withdrawn_concern_leaves_no_trace()
    {
        IntakeFacts facts = Conversation
            .Of(Worked.Case("voice-care"))
            .Quoting("q.care-concern", "he never listened to me") with
        {
            Withdrawn = ["q.care-concern"],
            Notes = [new Note("unanswered", new ItemPath("q.care-concern"), "he rushed it")],
        };

        string text = SummaryText.Render(facts.Summary());

        Assert.DoesNotContain("listened", text);
        Assert.DoesNotContain("rushed", text);
        Assert.DoesNotContain("Questions about the care", text);
        Assert.DoesNotContain("second opinion", text);
    }

    [Theory]
    [InlineData("No", "en")]
    [InlineData("nothing, thanks", "en")]
    [InlineData("ninguna", "es")]
    public void A_no_is_never_shown_as_a_concern_or_a_question(string words, string language)
    {
        AssessmentCase worked = Worked.Case(
            "routine",
            json =>
            {
                json["answers"]!["q.care-concern"] = new JsonArray("none");
                json["answers"]!["q.questions"] = words;
            }
        );
        IntakeFacts facts = Conversation
            .Of(worked, language)
            .Quoting("q.care-concern", words, language)
            .Quoting("q.questions", words, language);

        string text = SummaryText.Render(facts.Summary());

        Assert.DoesNotContain("concern:", text);
        Assert.DoesNotContain($"“{words}”", text);
    }

    [Fact]
    public void The_allergy_is_named_as_the_patient_named_it()
    {
        AssessmentCase worked = Worked.Case(
            "routine",
            json => json["answers"]!["q.allergies"] = new JsonArray("medicine")
        );

        string text = Conversation.Of(worked).Quoting("q.allergies", "penicillin").Summary().TextOf("health");

        Assert.Contains("penicillin", text);
    }

    [Fact]
    public void The_source_says_what_was_left_out_and_what_was_changed()
    {
        IntakeFacts facts = Conversation.Of(Worked.Case("routine")) with
        {
            Skipped = [new ItemPath("q.goals")],
            Corrections =
            [
                new Correction(
                    new ItemPath("q.pain-now"),
                    [new AnswerValue.Integer(6)],
                    [new AnswerValue.Integer(5)],
                    9
                ),
            ],
        };

        string source = facts.Summary().TextOf("source");

        Assert.Contains("27 turns", source);
        Assert.Contains("6 → 5", source);
        Assert.Contains("Left out", source);
    }

    [Fact]
    public void A_spanish_clinic_reads_spanish()
    {
        string text = SummaryText.Render(Conversation.Of(Worked.Case("never-left-leg"), "es").Summary("es"));

        Assert.Contains("DOLOR", text);
        Assert.Contains("sin verificar", text);
    }

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(
            new StringReader(html),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }
        );
        return XDocument.Load(reader);
    }
}
