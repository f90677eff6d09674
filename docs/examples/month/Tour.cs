using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Violations;
using NodaTime;
using NodaTime.Text;

/// <summary>Collects what the chapters say, in one language, and what they come to, in none; and prints it.</summary>
internal sealed class Tour(Language language)
{
    private readonly List<(string Name, string Title, List<string> Lines, List<(string Name, object? Value)> Notes)> _chapters = [];

    internal void Chapter(string name, string chinese, string english) =>
        _chapters.Add((name, language == Language.Chinese ? chinese : english, [], []));

    /// <summary>Takes an explanation at once: what it explains may change in the next line.</summary>
    internal void Tell(Func<Language, Explanation> explain)
    {
        var lines = _chapters[^1].Lines;
        if (lines.Count > 0)
            lines.Add("");
        lines.AddRange(explain(language).Lines.Select(line => line.Text));
    }

    /// <summary>A line of the application's own.</summary>
    internal void Line(string chinese, string english) => _chapters[^1].Lines.Add(language == Language.Chinese ? chinese : english);

    /// <summary>A result by its name, for the JSON; it is the same in both languages.</summary>
    internal void Note(string name, object? value) => _chapters[^1].Notes.Add((name, value is IEnumerable<string> list ? list.ToArray() : value));

    internal static string Say(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal void WriteText(TextWriter output)
    {
        foreach (var (number, chapter) in _chapters.Index())
        {
            output.WriteLine($"{(number == 0 ? "" : "\n")}== {number + 1}. {chapter.Title} ==");
            foreach (var line in chapter.Lines)
                output.WriteLine(line);
        }
    }

    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var chapter in _chapters)
        {
            json.WriteStartObject(chapter.Name);
            foreach (var (name, value) in chapter.Notes)
                Write(json, name, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case string[] list:
                json.WriteStartArray(name);
                foreach (var text in list)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            case LocalDate day:
                json.WriteString(name, LocalDatePattern.Iso.Format(day));
                break;
            case LocalDateTime time:
                json.WriteString(name, LocalDateTimePattern.GeneralIso.Format(time));
                break;
            case AbsenceInterval absence:
                json.WriteString(name, $"{LocalDateTimePattern.GeneralIso.Format(absence.From)}/{LocalDateTimePattern.GeneralIso.Format(absence.To)}");
                break;
            default:
                json.WriteString(name, value?.ToString());
                break;
        }
    }
}
