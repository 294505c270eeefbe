using FbssBot.Intake.Assessment;
using FbssBot.Intake.Summary;
using FbssBot.Intake.Tests.Assessment;

namespace FbssBot.Intake.Tests.Summary;

public sealed class PatientAdviceTests
{
    [Theory]
    [MemberData(nameof(ClinicalSummaryTests.Cases), MemberType = typeof(ClinicalSummaryTests))]
    public void The_checklist_is_short_and_offers_no_opioid_and_no_neuroleptic(string id)
    {
        foreach (string language in Worked.Pack.Languages)
        {
            PatientAdvice advice = PatientAdviceBuilder.Build(
                Worked.Pack,
                Conversation.Of(Worked.Case(id), language),
                Conversation.Places
            );
            string offered = advice.Checklist.SingleOrDefault(line => line.Id == "prep.ask-options")?.Text ?? "";

            Assert.True(
                advice.Checklist.Length <= Worked.Pack.Knowledge.ChecklistMost
                    || advice.Checklist.All(line =>
                        !Worked.Pack.Knowledge.Checklist.Single(item => item.Id == line.Id).Spare
                    )
            );
            Assert.InRange(advice.Checklist.Length, 1, 15);
            foreach (string raised in new[] { "tx.opioid", "tx.neuroleptic" })
            {
                string name = Worked.Pack.Knowledge.Treatments.Single(one => one.Id == raised).Text.In(language);
                Assert.DoesNotContain(name.Split(" (")[0], offered, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Advice_on_self_harm_comes_first_and_instead_of_the_tier()
    {
        AssessmentInput input = Worked.Case("routine").Input with
        {
            TextFlags =
            [
                new TextFlag("rf.suicide", TextFlagStatus.Active),
                new TextFlag("rf.dvt", TextFlagStatus.Active),
                new TextFlag("rf.chest", TextFlagStatus.Active),
            ],
        };

        PatientAdvice advice = Build(Conversation.Of(input));

        Assert.Equal("rf.suicide", advice.First.Single().FlagId);
        Assert.Contains("988", advice.First.Single().Text);
        Assert.Null(advice.TierText);
        Assert.Equal(["rf.chest", "rf.dvt"], advice.Flags.Select(flag => flag.FlagId));
    }

    [Fact]
    public void The_tier_holds_the_advice_of_its_flags()
    {
        PatientAdvice advice = Build(Conversation.Of(Worked.Case("airway")));

        Assert.Contains("911", advice.TierText);
        Assert.Contains("sit upright", advice.TierText);
        Assert.Empty(advice.Flags);
        Assert.Null(advice.BlockA);
    }

    [Fact]
    public void A_contributor_is_named_with_the_patients_own_answers()
    {
        PatientAdvice advice = Build(Conversation.Of(Worked.Case("never-left-leg")));

        Assert.Contains("because you told us that", advice.BlockA!.Lines[0].Text);
        Assert.Equal(["cause.misdiagnosis", "cause.wrong-surgery"], advice.BlockB!.Lines.Select(line => line.Id));
        Assert.NotNull(advice.BlockB.Close);
        Assert.Equal("adv.safety-net", advice.General[^1].Id);
    }

    [Fact]
    public void A_concern_that_was_only_voiced_brings_no_doubt_of_the_bots_own()
    {
        PatientAdvice advice = Build(Conversation.Of(Worked.Case("voice-care")));

        Assert.Single(advice.BlockB!.Lines);
        Assert.Null(advice.BlockB.Close);
    }

    [Fact]
    public void The_checklist_holds_the_patients_own_answers_and_no_open_place()
    {
        AssessmentCase worked = Worked.Case(
            "routine",
            json =>
            {
                json["answers"]!["q.questions"] = "Is another operation my only choice?";
                json["answers"]!["g.surgery"]![0]!["q.surg-where"] = "St. Anne";
            }
        );

        PatientAdvice advice = Build(Conversation.Of(worked));
        string all = string.Join("\n", advice.Checklist.Select(item => item.Text));

        Assert.Contains("St. Anne", all);
        Assert.Contains("Is another operation my only choice?", all);
        Assert.Contains("Anti-inflammatory: A lot, Stopped", all);
        Assert.DoesNotContain("{", all);
        Assert.All(advice.Checklist, item => Assert.False(item.Text.EndsWith(':')));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_case_is_told_in_full_in_either_language(string language)
    {
        foreach (string line in Worked.Lines)
        {
            PatientAdvice advice = Build(Conversation.Of(Worked.Read(line), language));

            string all = string.Join(
                "\n",
                [
                    advice.TierText ?? "",
                    .. advice.First.Select(flag => flag.Text),
                    .. advice.General.Select(text => text.Text),
                    .. advice.Checklist.Select(text => text.Text),
                ]
            );
            Assert.DoesNotContain("{", all);
            Assert.NotEmpty(advice.Checklist);
        }
    }

    [Fact]
    public void Too_soon_after_surgery_is_said_instead_of_a_list()
    {
        AssessmentCase worked = Worked.Case(
            "routine",
            json => json["answers"]!["g.surgery"]![0]!["q.surg-when"] = "2026-11-01"
        );

        PatientAdvice advice = Build(Conversation.Of(worked));

        Assert.NotNull(advice.NoList);
        Assert.Null(advice.BlockA);
    }

    private static PatientAdvice Build(IntakeFacts facts) =>
        PatientAdviceBuilder.Build(Worked.Pack, facts, Conversation.Places);
}
