using System.Buffers;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Staffing;
using NodaTime;
using NodaTime.Text;

/// <summary>One object of an input file. Whatever is wrong with a field is noted as a fault, and the field reads as null.</summary>
internal sealed class JsonEntry
{
    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    private const string Twice = "stands twice; allowed is once";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    // Shaped by speed: a file has a hundred thousand objects of few fields. A field is found faster by a look at each than by a table; a
    // list is read one object at a time, so that none lives longer than its reader; what is only for a message is asked for then.
    private (string Name, JsonElement Value)[] _fields;
    private Dictionary<string, ReadOnlyMemory<byte>>? _lists;
    private AskedField _asked = AskedField.None;
    private HashSet<string>? _atFault;
    private string? _name;
    private readonly JsonElement _self;
    private readonly string _place;
    private readonly int _number;
    private readonly string? _id;
    private readonly Faults _faults;
    private readonly JsonEntry? _parent;

    /// <summary>What stands at the top of a file. A list of it is read when it is asked for.</summary>
    internal static JsonEntry OfFile(List<(string Name, JsonElement Value, ReadOnlyMemory<byte> List)> fields, Faults faults)
    {
        var file = new JsonEntry(Empty, faults, null, "file", -1, null) { _fields = [.. fields.DistinctBy(field => field.Name).Select(field => (field.Name, field.Value))] };
        file._lists = fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.List, StringComparer.Ordinal);
        foreach (var twice in fields.GroupBy(field => field.Name).SelectMany(same => same.Skip(1)))
            file.Fault(twice.Name, Twice);
        return file;
    }

    /// <summary>One within another: a field of it, or what stands at a number of a list, which may be called by its id.</summary>
    private JsonEntry(JsonElement element, Faults faults, JsonEntry? parent, string place, int number, string? id)
    {
        (_self, _faults, _parent, _place, _number, _id) = (element, faults, parent, place, number, id);
        _fields = new (string, JsonElement)[element.GetPropertyCount()];
        var count = 0;
        foreach (var property in element.EnumerateObject())
        {
            var name = FieldNames.Of(property);
            if (Find(name, count) >= 0)
                Fault(name, Twice);
            else
                _fields[count++] = (name, property.Value);
        }

        if (count < _fields.Length)
            Array.Resize(ref _fields, count);
    }

    internal string Name => _name ??= (_id is null ? null : IdOf(_self, _id)) ?? _parent?.Within(_number < 0 ? _place : $"{_place}[{_number}]") ?? _place;

    /// <summary>Whether something of it is at fault: then it has no effect in the checks of others.</summary>
    internal bool IsAtFault { get; private set; }

    /// <summary>Whether something is wrong with that field.</summary>
    internal bool IsFaulty(string field) => _atFault?.Contains(field) == true;

    /// <summary>Something that it refers to is at fault, so that it has no effect either.</summary>
    internal void Spoil()
    {
        for (var entry = this; entry is not null; entry = entry._parent)
            entry.IsAtFault = true;
    }

    internal void Fault(string field, string what)
    {
        (_atFault ??= new(StringComparer.Ordinal)).Add(field);
        Spoil();
        _faults.Add($"{Name}.{field}", what);
    }

    /// <summary>Fields that may stand here, though nothing reads them.</summary>
    internal void Allow(IEnumerable<string> fields) => _asked = fields.Aggregate(_asked, (asked, field) => asked.Then(field));

    /// <summary>A misspelt field must not pass for a fact that is not known. Null is the same as absent, here too.</summary>
    internal void RejectOthers()
    {
        foreach (var field in _fields)
        {
            if (field.Value.ValueKind != JsonValueKind.Null && !_asked.Has(field.Name))
                Fault(field.Name, $"is no field here; allowed are {string.Join(", ", _asked.All.Distinct())}");
        }
    }

    /// <summary>Null stands for absent.</summary>
    internal bool Has(string field) => Find(field) is not null;

    internal string? Text(string field, bool required = true)
    {
        if (Require(field, required, JsonValueKind.String, "a text") is not { } value)
            return null;
        var text = value.GetString()!;
        if (Prints<Id<object>>(text))
            return text;
        Fault(field, string.IsNullOrWhiteSpace(text) ? "is blank; allowed is a text that is not" : "has a character that does not print; leave it out");
        return null;
    }

    /// <summary>A text that may also be blank.</summary>
    /// <remarks>What does not print and is no blank or line break is left out.</remarks>
    internal string? FreeText(string field) => Require(field, false, JsonValueKind.String, "a text")?.GetString() is { } text
        ? text.All(Stays) ? text : string.Concat(text.Where(Stays))
        : null;

    private static bool Stays(char c) =>
        char.IsWhiteSpace(c) || !(char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);

    /// <summary>Whether the package takes a text for an id: not blank, and of characters that print.</summary>
    private static bool Prints<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out _);

    internal Money? Amount(string field, bool required = true) => Parse<Money>(
        field, required, "an amount in yuan such as \"1200.50\", with at most two decimals, not negative and at most " + Money.MaxValue,
        (string text, out Money amount) => Money.TryParse(text, out amount) && IsPlain(text));

    /// <summary>An amount that is not zero; a negative one goes the other way.</summary>
    internal Money? SignedAmount(string field) => Parse<Money>(
        field, true, "an amount in yuan such as \"1200.50\" or \"-1200.50\", with at most two decimals and not 0.00",
        (string text, out Money amount) => Money.TryParse(text, out amount) && !amount.IsZero && IsPlain(text.TrimStart('-')));

    /// <summary>An amount of which 0.00 is none.</summary>
    internal Money? PositiveAmount(string field)
    {
        if (Amount(field) is not { } amount)
            return null;
        if (amount.IsPositive)
            return amount;
        Fault(field, $"is {JsonFile.Describe(Find(field)!.Value)}; allowed is an amount above 0.00");
        return null;
    }

    internal Share? Share(string field) => Parse<Share>(
        field, false, "a decimal such as \"0.30\", above 0 and at most 1, with at most ten decimals",
        (string text, out Share share) => MarketDept.Domain.Share.TryParse(text, out share) && share.IsPositive && IsPlain(text));

    internal LocalDate? Date(string field, bool required = true) => Parse<LocalDate>(
        field, required, "a date such as \"2026-06-03\"",
        (string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && date.Year is >= 1 and <= 9999);

    internal YearMonth? Month(string field) => Parse<YearMonth>(
        field, true, "a month such as \"2026-06\"",
        (string text, out YearMonth month) => YearMonthPattern.Iso.Parse(text).TryGetValue(default, out month) && month.Year is >= 1 and <= 9999);

    internal LocalDateTime? DateTime(string field) => Parse<LocalDateTime>(
        field, true, "a local date and time such as \"2026-06-09T13:00\"",
        (string text, out LocalDateTime time) =>
            (Minutes.Parse(text).TryGetValue(default, out time) || LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out time))
            && time.Year is >= 1 and <= 9999);

    internal Instant? Instant(string field) => Parse<Instant>(
        field, true, "an instant with its offset such as \"2026-06-01T09:30:00+08:00\"",
        (string text, out Instant instant) =>
        {
            instant = default;
            foreach (var pattern in Instants)
            {
                if (!pattern.Parse(text).TryGetValue(default, out var time) || time.Year is < 1 or > 9998)
                    continue;
                instant = time.ToInstant();
                return true;
            }

            return false;
        });

    /// <summary>Somebody of the staff; whoever is not among them is a fault.</summary>
    internal StaffMember? Staff(string field, StaffList? staff)
    {
        if (Text(field) is not { } id || staff is null)
            return null;
        if (staff.ById.TryGetValue(id, out var person))
            return staff.KnowsPositionOf(id) ? person : null;
        Fault(field, $"is \"{id}\"; allowed are the ids of staff");
        return null;
    }

    internal bool? Truth(string field, bool required = false)
    {
        var allowed = required ? "true or false" : "true, false, or nothing where it is not known";
        if (Find(field) is not { } value)
        {
            if (required)
                Fault(field, $"is missing; allowed is {allowed}");
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Fault(field, $"is {JsonFile.Describe(value)}; allowed is {allowed}");
        return null;
    }

    /// <summary>A whole number within a range; null where there is none.</summary>
    internal long? WholeNumber(string field, long least, long most)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least && number <= most)
            return number;
        Fault(field, $"is {JsonFile.Describe(value)}; allowed is a whole number from {least} to {most}");
        return null;
    }

    /// <summary>Whether an object stands there.</summary>
    internal bool HasObject(string field) => Find(field) is { ValueKind: JsonValueKind.Object };

    /// <summary>An object within this one; null where there is none.</summary>
    internal JsonEntry? Object(string field, bool required = false)
    {
        var value = Require(field, required, JsonValueKind.Object, "an object");
        return value is null ? null : new JsonEntry(value.Value, _faults, this, field, -1, null);
    }

    /// <summary>The texts of a list; those that are none are faults and left out.</summary>
    /// <returns>Empty where there is no list.</returns>
    internal List<string> Texts(string field)
    {
        var texts = new List<string>();
        if (Require(field, false, JsonValueKind.Array, "a list") is not { } value)
            return texts;
        foreach (var element in Elements(field, value))
        {
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { } text && Prints<Id<object>>(text))
                texts.Add(text);
            else
                Fault(field, $"holds {JsonFile.Describe(element)}; allowed are texts that are not blank");
        }

        return texts;
    }

    /// <summary>The objects of a list, named by their ids where <paramref name="byId"/>, else by their place; to be gone through once.</summary>
    /// <returns>Null where there is no list.</returns>
    internal IEnumerable<JsonEntry>? List(string field, bool required = true, bool byId = false, string id = "id") =>
        Require(field, required, JsonValueKind.Array, "a list") is { } value
            ? Elements(field, value).Select((element, place) => Entry(element, field, place, byId ? id : null)) : null;

    private IEnumerable<JsonElement> Elements(string field, JsonElement list) =>
        _lists is null ? list.EnumerateArray() : JsonFile.Elements(_lists[field]);

    private JsonEntry Entry(JsonElement element, string field, int place, string? id)
    {
        if (element.ValueKind == JsonValueKind.Object)
            return new JsonEntry(element, _faults, this, field, place, id);
        var name = Within($"{field}[{place}]");
        _faults.Add(name, $"is {JsonFile.Describe(element)}; allowed is an object");
        Spoil();
        return new JsonEntry(Empty, new Faults(), null, name, -1, null) { IsAtFault = true };
    }

    /// <summary>The id of each entry; blank, missing and repeated ones are faults.</summary>
    internal static IEnumerable<(JsonEntry Entry, string? Id)> WithIds(IEnumerable<JsonEntry> entries)
    {
        var seen = default(Seen);
        foreach (var entry in entries)
        {
            var id = entry.Text("id");
            if (id is not null && !seen.Add(id))
                entry.Fault("id", $"'{id}' stands twice in the list; allowed is once");
            yield return (entry, id);
        }
    }

    private string Within(string field) => Name == "file" ? field : $"{Name}.{field}";

    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    private static string? IdOf(JsonElement element, string field) =>
        element.TryGetProperty(field, out var id) && id.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(id.GetString())
            ? id.GetString() : null;

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Digits);

    private JsonElement? Find(string field)
    {
        _asked = _asked.Then(field);
        return Find(field, _fields.Length) is >= 0 and var at && _fields[at].Value is { ValueKind: not JsonValueKind.Null } value ? value : null;
    }

    private int Find(string field, int count)
    {
        for (var at = 0; at < count; at++)
        {
            if (_fields[at].Name == field)
                return at;
        }

        return -1;
    }

    private JsonElement? Require(string field, bool required, JsonValueKind kind, string allowed)
    {
        if (Find(field) is not { } value)
        {
            if (required)
                Fault(field, $"is missing; allowed is {allowed}");
            return null;
        }

        if (value.ValueKind == kind)
            return value;
        Fault(field, $"is {JsonFile.Describe(value)}; allowed is {allowed}");
        return null;
    }

    internal T? Parse<T>(string field, bool required, string allowed, TryParse<T> parse) where T : struct
    {
        if (Require(field, required, JsonValueKind.String, allowed) is not { } value)
            return null;
        if (parse(value.GetString()!, out var result))
            return result;
        Fault(field, $"is {JsonFile.Describe(value)}; allowed is {allowed}");
        return null;
    }

    internal delegate bool TryParse<T>(string text, out T result);
}
