using FbssBot.Clinic.Deliveries;

namespace FbssBot.Clinic.Tests.Deliveries;

public sealed class DeliverySettingsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        DeliverySettings settings = new()
        {
            ["riverside"] = new()
            {
                ["a"] = new TargetSettings { Type = "fax" },
                ["b"] = new TargetSettings { Type = "folder" },
                ["c"] = new TargetSettings
                {
                    Type = "webhook",
                    Url = "receiver",
                    Secret = "short",
                },
            },
            ["unknown"] = [],
        };

        var problems = Check(settings);

        Assert.Equal(5, problems.Count);
        Assert.All(problems, problem => Assert.StartsWith("FbssBot:Deliveries:", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_takes_the_kinds_that_it_names_or_all()
    {
        var alerts = new TargetSettings { Type = "folder", Folder = "x" };
        alerts.Kinds.Add("alert");
        DeliverySettings settings = new()
        {
            ["riverside"] = new()
            {
                ["alerts"] = alerts,
                ["all"] = new TargetSettings { Type = "folder", Folder = "x" },
            },
        };

        Assert.Empty(Check(settings));
        Assert.Equal(["alerts", "all"], settings.TargetsFor("riverside", "alert"));
        Assert.Equal(["all"], settings.TargetsFor("riverside", "summary"));
        Assert.Empty(settings.TargetsFor("unknown", "summary"));
    }

    static IReadOnlyList<string> Check(DeliverySettings settings) =>
        [
            .. new DeliverySettingsCheck(new ClinicNames([new ClinicName("riverside", "Riverside")]))
                .Validate(null, settings)
                .Failures
                ?? [],
        ];
}
