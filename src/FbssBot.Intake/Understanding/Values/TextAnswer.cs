using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>The answer to an open question: the message itself, or the name, address or number in it.</summary>
internal static class TextAnswer
{
    public static (AnswerValue Value, TextSpan Span)? Read(Message message, Item item, string? kind)
    {
        if (kind == "person-name")
            return NameReader.Read(message) is { } name ? (new AnswerValue.Text(name.Of(message.Text)), name) : null;
        if (kind == "contact")
            return ContactReader.Read(message) is { } contact
                ? (new AnswerValue.Text(contact.Value), contact.Span)
                : null;
        if (kind is not null || message.Words.IsEmpty)
            return null;
        TextSpan span = Trimmed(message.Text);
        AnswerValue value =
            item.Type == ItemType.Url
                ? new AnswerValue.Uri(span.Of(message.Text))
                : new AnswerValue.Text(span.Of(message.Text));
        return (value, span);
    }

    private static TextSpan Trimmed(string text)
    {
        int start = text.Length - text.TrimStart().Length;
        return new TextSpan(start, Math.Max(start, text.TrimEnd().Length));
    }
}
