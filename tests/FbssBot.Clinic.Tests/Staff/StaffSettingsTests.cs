using FbssBot.Clinic.Staff;

namespace FbssBot.Clinic.Tests.Staff;

public sealed class StaffSettingsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var hash = StaffPassword.Hash("correct horse battery");
        StaffSettings settings = new()
        {
            ["riverside"] = new()
            {
                ["nurse"] = new() { PasswordHash = hash },
                ["plain"] = new() { PasswordHash = "secret" },
            },
            ["hilltop"] = new() { ["Nurse"] = new() { PasswordHash = hash } },
            ["unknown"] = [],
        };
        ClinicNames clinics = new([new("riverside", "Riverside"), new("hilltop", "Hilltop")]);

        var problems = new StaffSettingsCheck(clinics).Validate(null, settings).Failures!.ToList();

        Assert.Equal(3, problems.Count);
        Assert.DoesNotContain(problems, problem => problem.Contains("secret", StringComparison.Ordinal));
    }
}
