using System.Net;
using Microsoft.Extensions.Options;

namespace FbssBot.Clinic.Deliveries;

/// <summary>Finds everything that is missing or wrong in the targets' settings.</summary>
public sealed class DeliverySettingsCheck(ClinicNames clinics) : IValidateOptions<DeliverySettings>
{
    static readonly string[] Kinds = ["alert", "summary", "update", "deletion"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DeliverySettings options)
    {
        string[] problems =
        [
            .. options
                .Keys.Where(clinic => !clinics.Exists(clinic))
                .Select(clinic => $"FbssBot:Deliveries:{clinic}: there is no clinic of this id under FbssBot:Clinics."),
            .. options.SelectMany(clinic =>
                clinic.Value.SelectMany(target =>
                    ProblemsOf($"FbssBot:Deliveries:{clinic.Key}:{target.Key}", target.Value)
                )
            ),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    static IEnumerable<string> ProblemsOf(string path, TargetSettings target) =>
        [
            .. target
                .Kinds.Except(Kinds, StringComparer.Ordinal)
                .Select(kind => $"{path}:Kinds has '{kind}': use alert, summary, update or deletion."),
            .. target.Type switch
            {
                "folder" => FolderProblems(path, target),
                "webhook" => WebhookProblems(path, target),
                _ => [$"{path}:Type is '{target.Type}': use folder or webhook."],
            },
        ];

    static IEnumerable<string> FolderProblems(string path, TargetSettings target)
    {
        if (string.IsNullOrWhiteSpace(target.Folder))
            yield return $"{path}:Folder is missing: name the folder that the files go to.";
    }

    static IEnumerable<string> WebhookProblems(string path, TargetSettings target)
    {
        if (!Uri.TryCreate(target.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            yield return $"{path}:Url is missing or no address: write it as https://receiver.example/hook.";
        if (!WebhookSignature.IsSecret(target.Secret))
            yield return $"{path}:Secret is missing or no secret: write whsec_ and the base64 of 24 to 64 random bytes.";
        foreach (var range in target.AllowedAddresses.Where(range => !IPNetwork.TryParse(range, out _)))
            yield return $"{path}:AllowedAddresses has '{range}': write a network such as 10.1.2.0/24.";
    }
}
