namespace FbssBot.Intake.Tests.Pack;

public class PackLoaderTests
{
    [Fact]
    public void The_FBSS_pack_compiles_without_a_mistake()
    {
        Assert.Equal("fbss", FbssPack.Pack.Id);
        Assert.Equal(["en", "es"], FbssPack.Pack.Languages);
        Assert.NotEmpty(FbssPack.Pack.Knowledge.Rules);
    }
}
