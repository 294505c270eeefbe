using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding;

/// <summary>The question that a message answers.</summary>
/// <param name="Item">The item; null for a free message.</param>
/// <param name="Options">Its options in the order in which they were shown.</param>
/// <param name="IsFree">A free message, or the answer to the open question of the story.</param>
internal sealed record Asked(Item? Item, ImmutableArray<Option> Options, bool IsFree)
{
    /// <summary>linkId of the question; null for a free message.</summary>
    public string? LinkId => Item?.LinkId;

    /// <summary>Whether any words may be its answer.</summary>
    public bool IsOpen => Item is { Type: ItemType.String or ItemType.Text or ItemType.Url or ItemType.OpenChoice };

    /// <summary>Whether it is answered in the patient's own words.</summary>
    public bool TakesText => IsFree || IsOpen;

    /// <summary>Whether it is answered by a number or a date.</summary>
    public bool IsCounted => Item is { Type: ItemType.Integer or ItemType.Date };

    /// <summary>Whether it is a question with options.</summary>
    public bool IsClosed => Options.Length > 0;

    public static Asked Of(CompiledQuestionnaire questionnaire, ReadingContext context, string? free)
    {
        Item? item = context.Asked is { } linkId ? questionnaire.ByLinkId.GetValueOrDefault(linkId) : null;
        if (item is null)
            return new Asked(null, [], IsFree: true);
        ImmutableArray<Option> options = context.Offered.IsDefaultOrEmpty
            ? item.Options
            :
            [
                .. context
                    .Offered.Select(id => item.Options.FirstOrDefault(option => option.Id == id))
                    .OfType<Option>(),
            ];
        return new Asked(item, options, item.LinkId == free);
    }
}
