using System.Net;

namespace FbssBot.Clinic.Tests.Pages;

public sealed class IntakeTests
{
    [Fact]
    public async Task An_intake_shows_its_text_answers_and_deliveries_and_the_access_is_audited()
    {
        await using var site = await WithIntakeAsync();

        var page = await site.ReadAsync("/clinic/intakes/i1");

        Assert.Contains("it burns", page, StringComparison.Ordinal);
        Assert.Contains("What is it like?", page, StringComparison.Ordinal);
        Assert.Contains("Burning", page, StringComparison.Ordinal);
        Assert.Contains("folder", page, StringComparison.Ordinal);
        Assert.Equal(["nurse sign-in nurse", "nurse intake.read i1"], await site.AuditAsync());
    }

    [Fact]
    public async Task The_summary_is_a_sandboxed_document_with_its_own_styles_only()
    {
        await using var site = await WithIntakeAsync();

        var answer = await site.GetAsync("/clinic/intakes/i1/summary");

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("; sandbox;", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("nurse intake.summary-read i1", await site.AuditAsync());
    }

    [Fact]
    public async Task What_a_patient_typed_is_never_markup()
    {
        await using var site = await ClinicSite.StartAsync();
        await site.SignInAsync();
        await site.Store.CommitAsync(
            Some.Intake() with
            {
                PatientName = "<script>alert(1)</script>",
                SummaryText = "<img src=x onerror=alert(1)>",
                ResponseJson = """{"item":[{"linkId":"q","answer":[{"valueString":"<b>bold</b>"}]}]}""",
            }
        );

        var page = await site.ReadAsync("/clinic/intakes/i1") + await site.ReadAsync("/clinic");

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seen_is_noted_with_who_and_a_change_by_the_patient_makes_it_new_again()
    {
        await using var site = await WithIntakeAsync();

        await site.PostAsync("/clinic/intakes/i1", "/clinic/intakes/i1?handler=Seen");
        var seen = await site.ReadAsync("/clinic/intakes/i1");
        await site.Store.CommitAsync(Some.Intake() with { Status = "amended" });
        var amended = await site.ReadAsync("/clinic/intakes/i1");

        Assert.Contains("Seen by nurse", seen, StringComparison.Ordinal);
        Assert.Contains("nurse intake.seen i1", await site.AuditAsync());
        Assert.Contains("Mark as seen", amended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_intake_says_so_and_shows_nothing_more()
    {
        await using var site = await WithIntakeAsync();
        await using (
            var turn = await site.Store.BeginTurnAsync(
                new(Some.Clinic, "directline", "i1"),
                null,
                TestContext.Current.CancellationToken
            )
        )
            await turn.CommitAsync(
                new()
                {
                    State = null,
                    At = Some.Now,
                    DeleteIntake = "i1",
                },
                TestContext.Current.CancellationToken
            );

        var page = await site.ReadAsync("/clinic/intakes/i1");

        Assert.Contains("had this intake deleted", page, StringComparison.Ordinal);
        Assert.DoesNotContain("burns", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/clinic/intakes/i1/summary")).StatusCode);
    }

    static async Task<ClinicSite> WithIntakeAsync()
    {
        var site = await ClinicSite.StartAsync();
        await site.Store.CommitAsync(Some.Intake(), deliveries: [Some.Delivery()]);
        await site.SignInAsync();
        return site;
    }
}
