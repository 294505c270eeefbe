using System.Net;

namespace FbssBot.Clinic.Tests.Pages;

public sealed class InboxTests
{
    [Fact]
    public async Task Red_flags_come_first_with_a_word_and_a_symbol()
    {
        await using var site = await SignedInAsync();
        await site.Store.CommitAsync(Some.Intake("urgent", "rf.one"));
        await site.Store.CommitAsync(Some.Intake("later") with { PatientName = null });

        var page = await site.ReadAsync("/clinic");

        Assert.True(
            page.IndexOf("intakes/urgent", StringComparison.Ordinal)
                < page.IndexOf("intakes/later", StringComparison.Ordinal)
        );
        Assert.Contains("Red flags: 1", page, StringComparison.Ordinal);
        Assert.Contains("Emergency", page, StringComparison.Ordinal);
        Assert.Contains("Name not given", page, StringComparison.Ordinal);
        Assert.Contains("Patient urgent", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_clinics_intake_is_neither_listed_nor_found_and_the_try_is_audited()
    {
        await using var site = await SignedInAsync();
        await site.Store.CommitAsync(Some.Intake("theirs"), clinic: "hilltop");

        var list = await site.ReadAsync("/clinic");
        var page = await site.GetAsync("/clinic/intakes/theirs");
        var summary = await site.GetAsync("/clinic/intakes/theirs/summary");

        Assert.DoesNotContain("theirs", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, summary.StatusCode);
        Assert.Contains("nurse intake.unknown theirs", await site.AuditAsync());
    }

    [Fact]
    public async Task A_name_is_searched_by_its_words()
    {
        await using var site = await SignedInAsync();
        await site.Store.CommitAsync(Some.Intake("i1") with { PatientName = "Rosalind Quince" });
        await site.Store.CommitAsync(Some.Intake("i2") with { PatientName = "Basil Thorne" });

        var page = await site.ReadAsync("/clinic?name=quince");

        Assert.Contains("Rosalind Quince", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Thorne", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_its_language_and_allows_nothing_from_elsewhere()
    {
        await using var site = await SignedInAsync();
        site.Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-MX,es;q=0.9,en;q=0.5");

        var answer = await site.GetAsync("/clinic");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("""<html lang="es">""", page, StringComparison.Ordinal);
        Assert.Contains("Cuestionarios", page, StringComparison.Ordinal);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/clinic/clinic.css")).StatusCode);
    }

    [Fact]
    public async Task More_than_a_page_of_intakes_is_turned_over()
    {
        await using var site = await SignedInAsync();
        for (var i = 0; i < 51; i++)
            await site.Store.CommitAsync(Some.Intake($"n{i}"));

        var first = await site.ReadAsync("/clinic");
        var second = await site.ReadAsync("/clinic?skip=50");

        Assert.Contains("skip=50", first, StringComparison.Ordinal);
        Assert.Equal(1, second.Split("/clinic/intakes/").Length - 1);
    }

    static async Task<ClinicSite> SignedInAsync()
    {
        var site = await ClinicSite.StartAsync();
        await site.SignInAsync();
        return site;
    }
}
