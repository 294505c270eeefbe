using System.Collections.Immutable;
using FbssBot.Storage;

namespace FbssBot.Clinic.Pages;

/// <summary>The clinic's intakes: those with a red flag first, then the latest.</summary>
public sealed class InboxPage(IIntakeRecords intakes, IAuditLog audit, TimeProvider time) : StaffPage(audit, time)
{
    const int PageSize = 50;

    /// <summary>What is shown.</summary>
    public ImmutableArray<IntakeListEntry> Intakes { get; private set; } = [];

    /// <summary>The words that were searched for; null for all.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether there are older ones.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Where the next page begins.</summary>
    public int NextSkip { get; private set; }

    /// <summary>Reads the list.</summary>
    public async Task OnGetAsync(string? name, int skip)
    {
        Name = string.IsNullOrWhiteSpace(name) ? null : name;
        await RecordAsync(Name is null ? "intakes.listed" : "intakes.searched", null);
        // One more than is shown tells whether there are more.
        var filter = new IntakeFilter
        {
            Name = Name,
            Skip = Math.Max(skip, 0),
            Limit = PageSize + 1,
        };
        var found = await intakes.ListAsync(Clinic, filter, HttpContext.RequestAborted);
        Intakes = [.. found.Take(PageSize)];
        HasMore = found.Length > PageSize;
        NextSkip = filter.Skip + PageSize;
    }

    /// <summary>How long ago the patient last changed it.</summary>
    public string AgeOf(IntakeListEntry intake)
    {
        var age = Now - intake.UpdatedAt;
        return age.TotalHours < 1 ? Words["age.minutes", (int)age.TotalMinutes]
            : age.TotalDays < 1 ? Words["age.hours", (int)age.TotalHours]
            : Words["age.days", (int)age.TotalDays];
    }
}
