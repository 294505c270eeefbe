using System.Reflection;
using FbssBot.Bot;
using FbssBot.DirectLine;
using FbssBot.Intake.Pack;
using FbssBot.Storage;
using NetArchTest.Rules;

namespace FbssBot.Service.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md. Only our own assemblies are looked at: walking the SDK's types fails for want of AdaptiveCards.</summary>
public sealed class Arrows
{
    private static readonly Assembly s_intake = typeof(DialogPack).Assembly;
    private static readonly Assembly s_storage = typeof(IIntakeStore).Assembly;
    private static readonly Assembly s_directLine = typeof(IActivityLog).Assembly;
    private static readonly Assembly s_bot = typeof(BotSettings).Assembly;
    private static readonly Assembly s_clinic = Assembly.Load("FbssBot.Clinic");
    private static readonly Assembly s_service = Assembly.Load("FbssBot.Service");

    private static readonly string[] s_projects =
    [
        "FbssBot.Intake",
        "FbssBot.Storage",
        "FbssBot.DirectLine",
        "FbssBot.Bot",
        "FbssBot.Clinic",
        "FbssBot.Service",
    ];

    public static TheoryData<string, string> Allowed =>
        new()
        {
            { "FbssBot.Intake", "" },
            { "FbssBot.DirectLine", "" },
            { "FbssBot.Storage", "FbssBot.Intake" },
            { "FbssBot.Bot", "FbssBot.Intake FbssBot.Storage" },
            { "FbssBot.Clinic", "FbssBot.Intake FbssBot.Storage" },
        };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_uses_only_those_below_it(string project, string below)
    {
        string[] forbidden = [.. s_projects.Except([project, .. below.Split(' ')])];

        AssertNone(Types.InAssembly(Assembly.Load(project)).ShouldNot().HaveDependencyOnAny(forbidden).GetResult());
    }

    [Fact]
    public void Only_the_edge_knows_the_Bot_Framework() =>
        AssertNone(
            Types
                .InAssemblies([s_intake, s_storage, s_clinic])
                .ShouldNot()
                .HaveDependencyOn("Microsoft.Bot")
                .GetResult()
        );

    [Fact]
    public void Nothing_touches_the_part_of_the_SDK_that_needs_the_missing_AdaptiveCards() =>
        AssertNone(
            Types
                .InAssemblies([s_bot, s_directLine, s_service])
                .ShouldNot()
                .HaveDependencyOn("Microsoft.Bot.Schema.SharePoint")
                .GetResult()
        );

    [Fact]
    public void The_heart_does_no_input_or_output() =>
        AssertNone(
            Types
                .InAssembly(s_intake)
                .That()
                .DoNotHaveName(nameof(PackFolder))
                .ShouldNot()
                .HaveDependencyOnAny(
                    "System.IO.File",
                    "System.IO.Directory",
                    "System.Net",
                    "System.Diagnostics.Process",
                    "System.Random"
                )
                .GetResult()
        );

    private static void AssertNone(NetArchTest.Rules.TestResult result) =>
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
}
