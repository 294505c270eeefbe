using FbssBot.Clinic.Deliveries;
using FbssBot.Storage;

namespace FbssBot.Clinic.Tests.Deliveries;

public sealed class FolderTests
{
    readonly string _folder = Directory.CreateTempSubdirectory("fbssbot-out-").FullName;

    [Fact]
    public async Task A_summary_becomes_three_files_and_nothing_else()
    {
        await DeliverAsync("summary");
        await DeliverAsync("summary");

        Assert.Equal(["response.json", "summary.html", "summary.txt"], FilesOf("i1"));
        Assert.Equal("it burns", await ReadAsync("summary.txt"));
    }

    [Fact]
    public async Task An_alert_becomes_a_file_without_the_patients_words()
    {
        await DeliverAsync("alert");

        Assert.Equal(["alert.json"], FilesOf("i1"));
        Assert.DoesNotContain("burns", await ReadAsync("alert.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deletion_takes_the_files_away()
    {
        await DeliverAsync("summary");
        await DeliverAsync("deletion");
        await DeliverAsync("deletion");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("/etc")]
    [InlineData("..")]
    [InlineData("")]
    public async Task An_id_that_leads_elsewhere_is_refused(string id)
    {
        Assert.IsType<DeliveryOutcome.NotTaken>(await DeliverAsync("summary", id));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_no_exception()
    {
        var file = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var outcome = await new FolderTarget(file).DeliverAsync(Leased("summary", "i1"), CancellationToken.None);

        Assert.IsType<DeliveryOutcome.NotTaken>(outcome);
    }

    Task<DeliveryOutcome> DeliverAsync(string kind, string intake = "i1") =>
        new FolderTarget(_folder).DeliverAsync(Leased(kind, intake), CancellationToken.None);

    static LeasedDelivery Leased(string kind, string intake)
    {
        var planned = Some.Delivery(kind);
        return new LeasedDelivery(1, Some.Clinic, "t", intake, kind, planned.Key, 1, Some.Now, planned.Payload);
    }

    IEnumerable<string?> FilesOf(string intake) =>
        Directory.EnumerateFiles(Path.Combine(_folder, intake)).Select(Path.GetFileName).Order();

    Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(_folder, "i1", name));
}
