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
    public IEnumerable<Candidate> Read(Message message, IReadOnlyList<PhraseMatch> rows)
    {
        var cells = message
            .Matches.Where(match => match.Meaning is Meaning.Cell cell && cell.Table == table.Table)
            .ToList();
        cells.RemoveAll(cell => cells.Exists(other => other.Swallows(cell)));
        foreach (PhraseMatch cell in cells)
        foreach (PhraseMatch row in RowsOf(message, cell, rows))
            if (CellOf((Meaning.Option)row.Meaning, (Meaning.Cell)cell.Meaning) is { } found)
                yield return new Candidate(found.LinkId, found.Value, cell.First, cell.End, Chosen: true);
    }

    private (string LinkId, AnswerValue Value)? CellOf(Meaning.Option row, Meaning.Cell cell)
    {
        string linkId = table
            .Cell.Replace("{row}", row.OptionId, StringComparison.Ordinal)
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

    // "naproxen and tramadol, nothing helped": rows in a row share what is said of the last.
    private static bool IsListed(Message message, PhraseMatch row, PhraseMatch last)
    {
        for (int i = row.End; i < last.First; i++)
            if (
                message.TermAt("list-joint", i) is null
                && !message.Words[i].IsDigits
                && !message.Matches.Any(m => m.Meaning is Meaning.Option && m.First <= i && i < m.End)
            )
                return false;
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
