using System.Collections.Immutable;
using CsCheck;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Assessment;

public sealed class AssessorTests
{
    [Fact]
    public void Without_answers_nothing_fires()
    {
        AssessmentResult result = Worked.Assessor.Assess(Worked.Answers("{}"));

        Assert.Empty(result.Flags.Active);
        Assert.Empty(result.Flags.Checks);
        Assert.Empty(result.Flags.Denied);
        Assert.Equal("none", result.Flags.Level);
        Assert.Equal("tier.routine", result.Tier.Id);
        Assert.All(result.Signs, found => Assert.Equal(SignStates.Unknown, found.State));
        Assert.DoesNotContain(result.Contributors.All, contributor => contributor.IsShown);
        Assert.True(result.Contributors.NotEnoughInformation);
        Assert.Empty(result.ClinicNotes);
    }

    [Fact]
    public void Words_raise_a_flag_and_its_level()
    {
        AssessmentInput input = Worked.Answers("{}") with
        {
            TextFlags = [new TextFlag("rf.infection", TextFlagStatus.Active, Escalated: true)],
        };

        RedFlagResult flags = Worked.Assessor.RedFlags(input);

        ActiveRedFlag flag = Assert.Single(flags.Active);
        Assert.True(flag.FromWords);
        Assert.Equal("emergency", flags.Level);
    }

    [Fact]
    public void Old_and_unchanged_lowers_a_flag_that_answers_raised()
    {
        AssessmentInput input = Worked.Answers("""{"q.safety":["calf"]}""");
        AssessmentInput lowered = input with { TextFlags = [new TextFlag("rf.dvt", TextFlagStatus.Lowered)] };

        Assert.Equal("same-day", Worked.Assessor.RedFlags(input).Level);
        Assert.Equal("none", Worked.Assessor.RedFlags(lowered).Level);
    }

    [Fact]
    public void Flags_that_stand_together_raise_the_level()
    {
        AssessmentInput input = Worked.Answers("{}") with
        {
            TextFlags =
            [
                new TextFlag("rf.infection", TextFlagStatus.Active),
                new TextFlag("rf.csf-leak", TextFlagStatus.Active),
            ],
        };

        Assert.Equal("emergency", Worked.Assessor.RedFlags(input).Level);
    }

    [Fact]
    public void A_check_that_was_answered_is_not_asked_again()
    {
        AssessmentInput input = Worked.Case("withdrawal-check").Input;

        Assert.Equal(["rf.withdrawal"], Worked.Assessor.RedFlags(input).Checks.Select(check => check.What.Id));
        Assert.Empty(Worked.Assessor.RedFlags(input with { ChecksAnswered = ["rf.withdrawal"] }).Checks);
    }

    [Fact]
    public void What_was_not_asked_is_not_denied()
    {
        RedFlagResult asked = Worked.Assessor.RedFlags(Worked.Answers("""{"q.safety":["none"]}"""));
        RedFlagResult notAsked = Worked.Assessor.RedFlags(Worked.Answers("{}"));

        Assert.Contains(asked.Denied, flag => flag.Id == "rf.chest");
        Assert.Contains(notAsked.NotAsked, flag => flag.Id == "rf.chest");
        Assert.Contains(asked.NotAsked, flag => flag.Id == "rf.stroke");
    }

    [Theory]
    [InlineData("""{"q.consent":"no"}""", "declined")]
    [InlineData("""{"q.had-surgery":"no"}""", null)]
    [InlineData("""{"q.had-surgery":"no","q.safety":["none"]}""", "out-of-scope")]
    [InlineData("""{"q.who":"self","q.dob":"2012-01-01"}""", "minor")]
    [InlineData("""{"q.who":"guardian","q.dob":"2012-01-01"}""", null)]
    public void The_talk_ends_early_only_when_it_is_certain(string answers, string? outcome) =>
        Assert.Equal(outcome, Worked.Assessor.Ends(Worked.Answers(answers))?.Outcome);

    [Fact]
    public void A_concern_about_care_is_never_inferred()
    {
        AssessmentResult silent = Worked.Assessor.Assess(Worked.Case("never-left-leg").Input);
        AssessmentResult voiced = Worked.Assessor.Assess(Worked.Case("voice-care").Input);

        Assert.DoesNotContain(silent.Contributors.PatientB, result => result.Contributor.VoiceOnly);
        Assert.Contains(voiced.Contributors.PatientB, result => result.Contributor.VoiceOnly);
    }

    [Fact]
    public void Every_result_names_the_answers_it_rests_on()
    {
        foreach (string line in Worked.Lines)
        {
            AssessmentCase worked = Worked.Read(line);
            AssessmentResult result = Worked.Assessor.Assess(worked.Input);

            IEnumerable<ImmutableArray<ItemPath>> bases =
            [
                .. result.Flags.Active.Select(flag => flag.Basis),
                .. result.Signs.Where(found => found.State != SignStates.Unknown).Select(found => found.Basis),
                .. result.Contributors.All.SelectMany(c => c.For).Select(evidence => evidence.Basis),
                .. result.ClinicNotes.Select(note => note.Basis),
            ];

            Assert.All(bases, basis => Assert.False(basis.IsEmpty));
            Assert.All(
                bases.SelectMany(basis => basis),
                path => Assert.True(worked.Input.Answers.Values.ContainsKey(path))
            );
        }
    }

    [Fact]
    public void The_same_answers_give_the_same_result_whatever_was_left_out() =>
        LeftOut.Sample(input =>
            AssessmentJson.Write(Worked.Assessor.Assess(input)).ToJsonString()
            == AssessmentJson.Write(Worked.Assessor.Assess(input with { })).ToJsonString()
        );

    [Fact]
    public void A_flag_alone_is_what_the_whole_assessment_finds() =>
        LeftOut.Sample(input =>
        {
            RedFlagResult alone = Worked.Assessor.RedFlags(input);
            RedFlagResult whole = Worked.Assessor.Assess(input).Flags;
            return alone.Level == whole.Level
                && alone.Active.Select(flag => flag.Flag.Id).SequenceEqual(whole.Active.Select(flag => flag.Flag.Id));
        });

    [Fact]
    public void Not_knowing_denies_no_sign_and_no_flag() =>
        LeftOut.Sample(input =>
        {
            AssessmentResult result = Worked.Assessor.Assess(input with { Answers = Answers.Empty });
            return result.Flags.Denied.IsEmpty && result.Signs.All(found => found.State == SignStates.Unknown);
        });

    [Fact]
    public void A_list_that_was_never_shown_denies_nothing() =>
        LeftOut.Sample(input =>
        {
            AssessmentInput partial = input with { Partial = [.. input.Answers.Values.Keys] };
            HashSet<string> denied = [.. Worked.Assessor.RedFlags(input).Denied.Select(flag => flag.Id)];
            return Worked.Assessor.RedFlags(partial).Denied.All(flag => denied.Contains(flag.Id));
        });

    [Fact]
    public void A_case_that_is_no_case_is_refused()
    {
        Assert.Throws<FormatException>(() => Worked.Read("""{"id":"x"}"""));
        Assert.Throws<FormatException>(() => Worked.Read("[]"));
        AssessmentCase odd = Worked.Read(
            """{"id":"x","today":"2026-11-24","answers":{"q.nothing":1,"q.smoking":"sometimes","q.pain-now":"many"}}"""
        );

        Assert.Equal(3, odd.Mistakes.Count);
        Assert.Empty(odd.Input.Answers.Values);
    }

    /// <summary>The worked cases, each with some of its answers left out.</summary>
    private static Gen<AssessmentInput> LeftOut { get; } =
        Gen.Select(Gen.Int[0, Worked.Lines.Length - 1], Gen.Int[0, int.MaxValue], Gen.Int[0, 3])
            .Select(
                (index, seed, gaps) =>
                {
                    AssessmentInput input = Worked.Read(Worked.Lines[index]).Input;
                    ItemPath[] paths =
                    [
                        .. input.Answers.Values.Keys.OrderBy(path => path.ToString(), StringComparer.Ordinal),
                    ];
                    Answers kept = input.Answers;
                    for (int i = 0; i < paths.Length; i++)
                        if (HashCode.Combine(i, seed) % 4 < gaps)
                            kept = kept.With(paths[i], []);
                    return input with { Answers = kept };
                }
            );
}
