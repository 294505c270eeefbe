namespace FbssBot.Intake.Questionnaires;

/// <summary>What the result of an expression can depend on: items by their <see cref="Item.Order"/>, and the clock.</summary>
internal sealed class Dependencies
{
    /// <summary>True where the items could not be told: then every answer counts.</summary>
    public bool Everything { get; set; }

    /// <summary>The items whose answers can change the result; a superset.</summary>
    public SortedSet<int> Items { get; } = [];

    /// <summary>Those that the expression names by linkId and whose answers it surely reads: for finding cycles.</summary>
    public SortedSet<int> Named { get; } = [];

    /// <summary>Whether today's date counts.</summary>
    public bool Today { get; set; }

    /// <summary>Whether the time of day counts.</summary>
    public bool Now { get; set; }

    /// <summary>linkIds in the expression that the form does not have.</summary>
    public SortedSet<string> UnknownLinkIds { get; } = new(StringComparer.Ordinal);
}
