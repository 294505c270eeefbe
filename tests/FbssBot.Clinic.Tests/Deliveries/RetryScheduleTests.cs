using FbssBot.Clinic.Deliveries;

namespace FbssBot.Clinic.Tests.Deliveries;

public sealed class RetryScheduleTests
{
    [Theory]
    [InlineData("after the first try", 1, 5)]
    [InlineData("doubling", 4, 40)]
    [InlineData("at most an hour", 30, 3600)]
    [InlineData("however often", int.MaxValue, 3600)]
    public void The_next_try_is_farther_each_time(string when, int attempt, int seconds) =>
        Assert.True(Next(attempt) == Some.Now.AddSeconds(seconds), when);

    [Fact]
    public void Chance_spreads_tries_by_a_quarter_both_ways()
    {
        Assert.Equal(Some.Now.AddSeconds(30), Next(4, chance: 0));
        Assert.Equal(Some.Now.AddSeconds(50), Next(4, chance: 1));
    }

    [Fact]
    public void A_wish_to_wait_is_kept_but_never_shortens_the_distance_nor_lasts_for_days()
    {
        Assert.Equal(Some.Now.AddMinutes(10), Next(1, notBefore: TimeSpan.FromMinutes(10)));
        Assert.Equal(Some.Now.AddSeconds(40), Next(4, notBefore: TimeSpan.FromSeconds(1)));
        Assert.Equal(Some.Now.AddSeconds(40), Next(4, notBefore: TimeSpan.FromDays(365)));
    }

    [Fact]
    public void After_a_week_it_is_given_up()
    {
        Assert.NotNull(Next(100, createdAt: Some.Now.AddDays(-6.9)));
        Assert.Null(Next(100, createdAt: Some.Now.AddDays(-7.1)));
    }

    static DateTimeOffset? Next(
        int attempt,
        double chance = 0.5,
        TimeSpan? notBefore = null,
        DateTimeOffset? createdAt = null
    ) => RetrySchedule.Next(attempt, createdAt ?? Some.Now, Some.Now, notBefore, chance);
}
