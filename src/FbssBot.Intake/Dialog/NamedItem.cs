using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Which answer a patient names ("change my worst pain"): the item whose short label shares most words with the message.</summary>
internal static class NamedItem
{
    private const int ShortWord = 2;

    /// <summary>The item named in <paramref name="text"/>, among those that were answered or left out; null when none or several fit alike.</summary>
    public static ItemPath? In(Draft draft, string text)
    {
        ImmutableHashSet<string> said = Words(text);
        (ItemPath? Path, double Shared) best = (null, 0);
        bool isTied = false;
        foreach (ItemInstance instance in draft.Evaluation.Enabled)
        {
            if (!instance.Item.IsQuestion || !Progress.IsAsked(draft, instance) || !IsKnown(draft, instance.Path))
                continue;
            ImmutableHashSet<string> label = Words(
                (instance.Item.ShortText ?? instance.Item.Text).In(draft.State.Language)
            );
            double shared = label.Count(said.Contains) is > 0 and var count ? count + (double)count / label.Count : 0;
            if (shared == 0 || shared < best.Shared)
                continue;
            isTied = shared == best.Shared;
            best = (instance.Path, shared);
        }
        return isTied ? null : best.Path;
    }

    private static bool IsKnown(Draft draft, ItemPath path) =>
        draft.State.Answers[path].Length > 0 || draft.State.Skipped.Contains(path);

    private static ImmutableHashSet<string> Words(string text) =>
        [
            .. new string([
                .. text.Normalize(NormalizationForm.FormD)
                    .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark),
            ])
                .ToLowerInvariant()
                .Split(
                    [' ', ',', '.', '?', '!', ';', ':', '\'', '"', '\n', '\t', '/'],
                    StringSplitOptions.RemoveEmptyEntries
                )
                .Where(word => word.Length > ShortWord),
        ];
}
