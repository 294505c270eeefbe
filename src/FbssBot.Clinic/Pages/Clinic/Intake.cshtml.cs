using System.Collections.Immutable;
using FbssBot.Clinic.Answers;
using FbssBot.Clinic.Staff;
using FbssBot.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FbssBot.Clinic.Pages;

/// <summary>One intake: summary, original answers, deliveries. An id of another clinic is as unknown as any other.</summary>
public sealed class IntakePage(IIntakeRecords intakes, IDeliveryOutbox deliveries, IAuditLog audit, TimeProvider time)
    : StaffPage(audit, time)
{
    /// <summary>The intake.</summary>
    public StoredIntake Intake { get; private set; } = null!;

    /// <summary>What becomes of its deliveries.</summary>
    public ImmutableArray<DeliveryState> Deliveries { get; private set; } = [];

    internal ImmutableArray<OriginalAnswer> Answers { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await intakes.FindAsync(Clinic, id, HttpContext.RequestAborted) is not { } found)
            return await UnknownAsync(id);

        await RecordAsync("intake.read", id);
        Intake = found;
        Answers = string.IsNullOrEmpty(found.ResponseJson) ? [] : [.. OriginalAnswer.Of(found.ResponseJson, Words)];
        Deliveries = await deliveries.OfIntakeAsync(Clinic, id, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Marks it as seen.</summary>
    public async Task<IActionResult> OnPostSeenAsync(string id)
    {
        if (await intakes.FindAsync(Clinic, id, HttpContext.RequestAborted) is null)
            return await UnknownAsync(id);

        await RecordAsync("intake.seen", id);
        await intakes.MarkSeenAsync(Clinic, id, StaffSession.UserOf(User), Now, HttpContext.RequestAborted);
        return RedirectToPage(new { id });
    }

    /// <summary>Makes a delivery due at once.</summary>
    public async Task<IActionResult> OnPostAgainAsync(string id, long delivery)
    {
        await RecordAsync("delivery.sent-again", id);
        await deliveries.SendAgainAsync(Clinic, delivery, Now, HttpContext.RequestAborted);
        return RedirectToPage(new { id });
    }

    async Task<IActionResult> UnknownAsync(string id)
    {
        // The id may be anything that was typed: only what can be an id is recorded.
        await RecordAsync("intake.unknown", id.Length <= 100 ? id : null);
        return new ContentResult
        {
            StatusCode = 404,
            ContentType = "text/plain; charset=utf-8",
            Content = Words["intake.not-found"],
        };
    }
}
