using System.Text;
using FbssBot.Storage;

namespace FbssBot.Clinic.Deliveries;

/// <summary>
/// Writes an intake's files into a folder of its own. Each file appears whole or not at all: written beside, flushed to disk, renamed. Writing
/// it a second time changes nothing, which makes the target idempotent. File names hold ids only.
/// </summary>
sealed class FolderTarget(string folder) : IDeliveryTarget
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public async Task<DeliveryOutcome> DeliverAsync(LeasedDelivery delivery, CancellationToken cancellationToken)
    {
        if (!IsFileName(delivery.IntakeId))
            return new DeliveryOutcome.NotTaken("The intake's id cannot be a folder name.");
        try
        {
            await WriteAsync(delivery, Path.Combine(folder, delivery.IntakeId), cancellationToken)
                .ConfigureAwait(false);
            return new DeliveryOutcome.Delivered();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DeliveryOutcome.NotTaken($"The folder cannot be written to ({e.GetType().Name}).");
        }
    }

    static async Task WriteAsync(LeasedDelivery delivery, string intakeFolder, CancellationToken cancellationToken)
    {
        if (delivery.Kind == "deletion")
        {
            if (Directory.Exists(intakeFolder))
                Directory.Delete(intakeFolder, recursive: true);
            return;
        }

        Create(intakeFolder);
        foreach (var (name, text) in FilesOf(delivery))
            await WriteFileAsync(Path.Combine(intakeFolder, name), text, cancellationToken).ConfigureAwait(false);
    }

    static IEnumerable<(string Name, string Text)> FilesOf(LeasedDelivery delivery)
    {
        var content = DeliveryContent.Of(delivery);
        if (delivery.Kind == "alert")
            yield return ("alert.json", content.Json);
        if (content.SummaryHtml is { } html)
            yield return ("summary.html", html);
        if (content.SummaryText is { } text)
            yield return ("summary.txt", text);
        if (content.ResponseJson is { } response)
            yield return ("response.json", response);
    }

    static async Task WriteFileAsync(string file, string text, CancellationToken cancellationToken)
    {
        var beside = file + ".part";
        await using (var stream = File.Create(beside))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
        File.Move(beside, file, overwrite: true);
    }

    static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly);
    }

    static bool IsFileName(string id) =>
        id.Length is > 0 and <= 100 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
