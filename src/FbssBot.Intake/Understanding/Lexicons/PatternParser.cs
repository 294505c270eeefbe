using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>Parses the written form of a <see cref="Pattern"/>. A mistake gives null and its description.</summary>
public sealed class PatternParser
{
    private const string Brackets = "|()[]{}";

    private readonly string _text;
    private readonly Func<string, Pattern?> _wordList;
    private int _at;
    private string? _mistake;

    private PatternParser(string text, Func<string, Pattern?> wordList)
    {
        _text = text;
        _wordList = wordList;
    }

    /// <summary>Parses <paramref name="text"/>; <paramref name="wordList"/> resolves <c>&lt;name&gt;</c>.</summary>
    public static Pattern? Parse(string text, Func<string, Pattern?> wordList, out string? mistake)
    {
        var parser = new PatternParser(text, wordList);
        Pattern pattern = parser.Alternatives();
        if (parser._at < text.Length)
            parser.Fail($"'{text[parser._at]}' has no beginning");
        if (pattern.CanBeEmpty)
            parser.Fail("it would match nothing at all");
        mistake = parser._mistake;
        return mistake is null ? pattern : null;
    }

    /// <summary>The phrases of a text that lists several, parted by "|" outside of brackets.</summary>
    public static IEnumerable<string> Phrases(string text)
    {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '(' or '[' or '{' ? 1
                : text[i] is ')' or ']' or '}' ? -1
                : 0;
            if (text[i] != '|' || depth != 0)
                continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }
        yield return text[start..].Trim();
    }

    private Pattern Alternatives()
    {
        var parts = ImmutableArray.CreateBuilder<Pattern>();
        parts.Add(Sequence());
        while (Take('|'))
            parts.Add(Sequence());
        return parts.Count == 1 ? parts[0] : new Pattern.OneOf(parts.ToImmutable());
    }

    private Pattern Sequence()
    {
        var parts = ImmutableArray.CreateBuilder<Pattern>();
        for (SkipSpaces(); _at < _text.Length && _text[_at] is not ('|' or ')' or ']' or '}'); SkipSpaces())
            parts.Add(Part());
        return parts.Count == 1 ? parts[0] : new Pattern.Row(parts.ToImmutable());
    }

    private Pattern Part()
    {
        if (Take('('))
            return Repeatable(Closed(')'));
        if (Take('['))
            return new Pattern.Optional(Closed(']'));
        if (Take('{'))
            return FollowedBy();
        if (Take('<'))
            return Named();
        int start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !Brackets.Contains(_text[_at]))
            _at++;
        return WordPart(_text[start.._at]);
    }

    private Pattern.Ahead FollowedBy()
    {
        bool not = Take('!');
        return new Pattern.Ahead(Closed('}'), not);
    }

    private Pattern Closed(char end)
    {
        Pattern inner = Alternatives();
        if (!Take(end))
            Fail($"'{end}' is missing");
        return inner;
    }

    // "(a )?" is another way of writing "[a]".
    private Pattern Repeatable(Pattern group)
    {
        if (_at >= _text.Length || _text[_at] != '?')
            return group;
        _at++;
        return new Pattern.Optional(group);
    }

    private Pattern Named()
    {
        int end = _text.IndexOf('>', _at);
        if (end < 0)
        {
            Fail("'>' is missing");
            _at = _text.Length;
            return new Pattern.Gap();
        }
        string name = _text[_at..end];
        _at = end + 1;
        if (_wordList(name) is { } list)
            return list;
        Fail($"there is no word list '{name}' above it");
        return new Pattern.Gap();
    }

    private Pattern WordPart(string written)
    {
        if (written == "...")
            return new Pattern.Gap();
        bool exact = written.StartsWith('=');
        bool prefix = written.EndsWith('*');
        var words = Tokenizer.Words(written);
        if (words.IsEmpty)
        {
            Fail($"'{written}' is no word");
            return new Pattern.Gap();
        }
        var parts = words.Select(word => (Pattern)new Pattern.Literal(word.Text, exact)).ToArray();
        if (prefix)
            parts[^1] = new Pattern.Prefix(words[^1].Text);
        return parts.Length == 1 ? parts[0] : new Pattern.Row([.. parts]);
    }

    private bool Take(char c)
    {
        SkipSpaces();
        bool there = _at < _text.Length && _text[_at] == c;
        if (there)
            _at++;
        return there;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private void Fail(string mistake) => _mistake ??= mistake;
}
