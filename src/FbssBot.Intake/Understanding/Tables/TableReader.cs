using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Choices;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Tables;

/// <summary>
/// Cells of a table whose rows are named in words: "naproxen a little and I still use it, TENS no help". What is said belongs to the
/// rows of its clause, else to the last ones named before it in the sentence or the one before.
/// </summary>
internal sealed class TableReader(CompiledQuestionnaire questionnaire, TableRules table)
{
    /// <summary>The row that was asked by its own question; null where the asked item is none.</summary>
    public string? RowAsked(string? asked)
    {
        string before = table.Cell[..table.Cell.IndexOf("{row}", StringComparison.Ordinal)];
        return asked is not null && asked.Length > before.Length && asked.StartsWith(before, StringComparison.Ordinal)
            ? asked[before.Length..]
            : null;
    }

    /// <summary>The cells that the message fills; what names no row belongs to <paramref name="rowAsked"/>.</summary>
    public IEnumerable<Candidate> Read(Message message, Asked asked, string? rowAsked)
    {
        List<PhraseMatch> rows = Rows(message, asked);
        var cells = message
            .Matches.Where(match => match.Meaning is Meaning.Cell cell && cell.Table == table.Table)
            .ToList();
        cells.RemoveAll(cell => cells.Exists(other => other.Swallows(cell)));
        // "When it hurts a lot" tells nothing of how much it helped.
        cells.RemoveAll(cell =>
            message.Marks("not-a-cell").Any(mark => mark.First <= cell.First && cell.End <= mark.End)
        );
        // "Nothing" in "did nothing" names no row.
        rows.RemoveAll(row => cells.Exists(cell => cell.First <= row.First && row.End <= cell.End));
        foreach (PhraseMatch cell in cells)
        foreach (string row in RowIds(message, cell, rows, rowAsked))
            if (CellOf(row, (Meaning.Cell)cell.Meaning) is { } found)
                yield return new Candidate(found.LinkId, found.Value, cell.First, cell.End, Chosen: true);
    }

    // "Needles" are a treatment only where treatments are asked about.
    private List<PhraseMatch> Rows(Message message, Asked asked)
    {
        bool isAsked = asked.LinkId == table.Rows || asked.LinkId == table.Table;
        var rows = message
            .Matches.Where(match =>
                match.Meaning is Meaning.Option option && option.LinkId == table.Rows && (isAsked || !option.AskedOnly)
            )
            .ToList();
        rows.RemoveAll(row => rows.Exists(other => other.Swallows(row)));
        return rows;
    }

    private static string[] RowIds(Message message, PhraseMatch cell, IReadOnlyList<PhraseMatch> rows, string? rowAsked)
    {
        string[] named = [.. RowsOf(message, cell, rows).Select(row => ((Meaning.Option)row.Meaning).OptionId)];
        return named.Length == 0 && rowAsked is not null ? [rowAsked] : named;
    }

    private (string LinkId, AnswerValue Value)? CellOf(string row, Meaning.Cell cell)
    {
        string linkId = table
            .Cell.Replace("{row}", row, StringComparison.Ordinal)
            .Replace("{column}", cell.Column, StringComparison.Ordinal);
        return
            questionnaire.ByLinkId.TryGetValue(linkId, out Item? item)
            && PhraseAnswers.ValueOf(item, cell.OptionId) is { } value
            ? (linkId, value)
            : null;
    }

    private static IEnumerable<PhraseMatch> RowsOf(Message message, PhraseMatch cell, IReadOnlyList<PhraseMatch> rows)
    {
        int sentence = message.SentenceOf(cell.First);
        int clause = message.ClauseOf(cell.First);
        var before = rows.Where(row => row.First < cell.End && message.SentenceOf(row.First) == sentence).ToList();
        if (message.ClauseHas("every-row", cell.First) && rows.Any(row => row.First < cell.First))
            return before.Count > 0 ? before : rows.Where(row => row.First < cell.First);
        var here = rows.Where(row => message.ClauseOf(row.First) == clause).ToList();
        if (here.Count > 0 && here.All(row => row.First >= cell.End))
            return here;
        if (before.Count == 0)
            return Previous(message, cell, rows);
        PhraseMatch nearest = before[^1];
        return before.Where(row => row.First == nearest.First || IsListed(message, row, nearest));
    }

    // "naproxen and tramadol, nothing helped": rows in a row share what is said of the last, "tramadol little, therapy nothing" not.
    private static bool IsListed(Message message, PhraseMatch row, PhraseMatch last)
    {
        for (int i = row.End; i < last.First; i++)
        {
            bool joins =
                message.TermAt("list-joint", i) is not null
                || message.Words[i].IsDigits
                || message.Matches.Any(m => m.Meaning is Meaning.Option && m.Has(i));
            if (!joins || message.Matches.Any(m => m.Meaning is Meaning.Cell && m.Has(i)))
                return false;
        }
        return true;
    }

    private static IEnumerable<PhraseMatch> Previous(Message message, PhraseMatch cell, IReadOnlyList<PhraseMatch> rows)
    {
        int sentence = message.SentenceOf(cell.First);
        if (sentence == 0)
            return [];
        int before = message.SentenceOf(sentence - 1);
        return rows.Where(row => message.SentenceOf(row.First) == before).TakeLast(1);
    }
}
