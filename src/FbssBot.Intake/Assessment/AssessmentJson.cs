using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace FbssBot.Intake.Assessment;

/// <summary>An assessment as the plain JSON of a worked case's <c>expected</c>: ids only, no text of a patient.</summary>
public static class AssessmentJson
{
    /// <summary>The JSON of <paramref name="result"/>.</summary>
    public static JsonObject Write(AssessmentResult result) =>
        new()
        {
            ["redFlags"] = Map(result.Flags.Active, flag => flag.Flag.Id, flag => flag.Level),
            ["checks"] = List(result.Flags.Checks.Select(check => check.What.Id)),
            ["flagLevel"] = result.Flags.Level,
            ["tier"] = result.Tier.Id,
            ["tierReasons"] = List(result.TierReasons.Select(reason => reason.What.Id)),
            ["signs"] = Map(result.Signs, found => found.Sign.Id, found => found.State),
            ["qualifiers"] = Map(
                result.Signs.Where(found => found.State == SignStates.Present && found.Sign.Qualifiers.Length > 0),
                found => found.Sign.Id,
                found => List(found.Qualifiers.Select(kind => kind.Id))
            ),
            ["contributors"] = Contributors(result.Contributors),
            ["advice"] = List(result.Advice.Select(advice => advice.Id)),
            ["clinicNotes"] = List(result.ClinicNotes.Select(note => note.What.Id)),
            ["checklist"] = List(result.Checklist.Select(item => item.What.Id)),
            ["scores"] = Map(result.Scores, score => score.Id, score => JsonValue.Create(score.Value)),
        };

    private static JsonObject Contributors(ContributorsResult contributors)
    {
        ImmutableArray<ContributorResult> inferred = [.. contributors.All.Where(result => result.State is not null)];
        return new JsonObject
        {
            ["suppressed"] = contributors.Suppressed?.Id,
            ["notEnoughInformation"] = contributors.NotEnoughInformation,
            ["order"] = List(inferred.Where(result => result.IsShown).Select(result => result.Contributor.Id)),
            ["patientA"] = List(contributors.PatientA.Select(result => result.Contributor.Id)),
            ["patientB"] = List(contributors.PatientB.Select(result => result.Contributor.Id)),
            ["voice"] = List(contributors.Voiced.Select(result => result.Contributor.Id)),
            ["status"] = Map(inferred, result => result.Contributor.Id, result => result.State),
            ["evidence"] = Map(
                inferred.Where(result => result.For.Length + result.Against.Length > 0),
                result => result.Contributor.Id,
                result => new JsonObject
                {
                    ["for"] = List(result.For.Select(evidence => evidence.What.Id)),
                    ["against"] = List(result.Against.Select(evidence => evidence.What.Id)),
                }
            ),
        };
    }

    private static JsonArray List(IEnumerable<string> ids) => [.. ids.Select(id => JsonValue.Create(id))];

    private static JsonObject Map<T>(IEnumerable<T> entries, Func<T, string> key, Func<T, JsonNode?> value) =>
        new(entries.Select(entry => KeyValuePair.Create(key(entry), value(entry))));
}
