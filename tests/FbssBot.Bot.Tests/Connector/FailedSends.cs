using System.Net;
using System.Net.Sockets;
using FbssBot.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace FbssBot.Bot.Tests.Connector;

public sealed class FailedSends
{
    [Theory]
    [InlineData(401)]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void A_passing_failure_is_tried_again(int status) =>
        Assert.NotNull(SendVerdict.Of(Failure(status)).DelayAfter(attempt: 1, jitter: 0.5));

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(415)]
    public void A_lasting_failure_is_given_up(int status) =>
        Assert.Null(SendVerdict.Of(Failure(status)).DelayAfter(attempt: 1, jitter: 0.5));

    [Fact]
    public void A_channel_that_cannot_be_reached_is_tried_again() =>
        Assert.NotNull(
            SendVerdict.Of(new HttpRequestException("", new SocketException())).DelayAfter(attempt: 1, jitter: 0)
        );

    [Fact]
    public void The_wait_that_a_channel_asks_for_is_kept() =>
        Assert.Equal(
            TimeSpan.FromSeconds(120),
            SendVerdict.Of(Failure(429, ("Retry-After", "120"))).DelayAfter(attempt: 1, jitter: 0)
        );

    [Fact]
    public void Waits_grow_and_tries_end()
    {
        SendVerdict verdict = SendVerdict.Of(Failure(503));

        TimeSpan?[] delays = [.. Enumerable.Range(1, 7).Select(attempt => verdict.DelayAfter(attempt, jitter: 1))];

        Assert.Equal(delays.Take(6), delays.Take(6).Order());
        Assert.Null(delays[6]);
    }

    private static ErrorResponseException Failure(int status, params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach ((string name, string value) in headers)
            response.Headers.Add(name, value);
        return new ErrorResponseException("") { Response = new HttpResponseMessageWrapper(response, "") };
    }
}
