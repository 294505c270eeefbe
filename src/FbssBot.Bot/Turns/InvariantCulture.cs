using System.Globalization;
using Microsoft.Bot.Builder;

namespace FbssBot.Bot.Turns;

/// <summary>
/// Undoes that the SDK sets the thread's culture from the activity's locale, which the client chooses: with "ar-SA" 1.5 would be
/// written 1٫5. The language of a conversation is part of its state.
/// </summary>
internal sealed class InvariantCulture : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        return next(cancellationToken);
    }
}
