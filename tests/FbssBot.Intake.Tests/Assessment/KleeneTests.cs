using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Tests.Assessment;

public sealed class KleeneTests
{
    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void All_and_any_follow_the_strong_tables_in_either_order(Truth a, Truth b, Truth all, Truth any)
    {
        Assert.Equal(all, Kleene.And(a, b));
        Assert.Equal(all, Kleene.And(b, a));
        Assert.Equal(any, Kleene.Or(a, b));
        Assert.Equal(any, Kleene.Or(b, a));
    }

    [Fact]
    public void What_is_unknown_stays_unknown_when_negated()
    {
        Assert.Equal(Truth.Unknown, Kleene.Not(Truth.Unknown));
        Assert.Equal(Truth.False, Kleene.Not(Truth.True));
        Assert.Equal(Truth.True, Kleene.Not(Truth.False));
    }
}
