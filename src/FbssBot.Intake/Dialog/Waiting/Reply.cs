using System.Collections.Immutable;
using System.Globalization;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>How a message answers one of the dialog's own questions: the choice it names by number or words, or yes and no.</summary>
internal static class Reply
{
    /// <summary>"yes" as a command of the reading.</summary>
    public const string Yes = "yes";

    /// <summary>"no" as a command of the reading.</summary>
    public const string No = "no";

    /// <summary>Whether the message says yes.</summary>
    public static bool IsYes(Draft draft) =>
        Is(draft, Yes) || draft.Context.Reading.Opens == true || Chosen(draft, YesNo) == "choice.yes";

    /// <summary>Whether the message says no.</summary>
    public static bool IsNo(Draft draft) =>
        Is(draft, No) || draft.Context.Reading.Opens == false || Chosen(draft, YesNo) == "choice.no";

    /// <summary>The two plain choices.</summary>
    public static readonly ImmutableArray<string> YesNo = ["choice.yes", "choice.no"];

    /// <summary>The message id of the choice that the message names, by its number or by its words; null when none.</summary>
    public static string? Chosen(Draft draft, ImmutableArray<string> choices)
    {
        string text = Plain(draft.Context.Input.Text);
        if (int.TryParse(text, CultureInfo.InvariantCulture, out int number))
            return number >= 1 && number <= choices.Length ? choices[number - 1] : null;
        return choices.FirstOrDefault(id =>
            Plain(draft.Context.Pack.Messages.Raw(id, draft.State.Language))
                .Equals(text, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>The place of the choice that the message names, by its number or by its words; null when none.</summary>
    public static int? Place(Draft draft, ImmutableArray<string> choices)
    {
        string text = Plain(draft.Context.Input.Text);
        if (int.TryParse(text, CultureInfo.InvariantCulture, out int number))
            return number >= 1 && number <= choices.Length ? number - 1 : null;
        for (int i = 0; i < choices.Length; i++)
            if (Plain(choices[i]).Equals(text, StringComparison.OrdinalIgnoreCase))
                return i;
        return null;
    }

    private static bool Is(Draft draft, string command) => draft.Context.Reading.Command?.Id == command;

    private static string Plain(string text) => text.Trim().TrimEnd('.', '!').Trim();
}
