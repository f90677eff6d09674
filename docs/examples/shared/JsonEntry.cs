using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.Staffing;
using NodaTime;

/// <summary>One object of an input file. Whatever is wrong with a field is noted as a fault, and the field reads as null.</summary>
internal sealed class JsonEntry
{
    private const string Twice = "stands twice; allowed is once";

    // Shaped by speed: a file has a hundred thousand objects of few fields. A field is found faster by a look at each than by a table, and
    // the places for them are used again; what is only for a message is asked for then.
    private const int Few = 64;
    private static readonly Stack<(string Name, JsonElement Value)[]> Free = [];
    private (string Name, JsonElement Value)[] _fields = Free.TryPop(out var free) ? free : new (string, JsonElement)[16];
    private int _count;
    private ulong _read;
    private AskedField _asked = AskedField.None;
    private HashSet<string>? _atFault;
    private string? _name;
    private readonly JsonElement _self;
    private readonly string _place;
    private readonly int _number;
    private readonly string? _id;
    private readonly Faults _faults;
    private readonly JsonEntry? _parent;

    /// <summary>What stands at the top of a file.</summary>
    internal static JsonEntry OfFile(JsonElement root, Faults faults) => new(root, faults, null, "file", -1, null);

    /// <summary>One within another: a field of it, or what stands at a number of a list, which may be called by its id.</summary>
    private JsonEntry(JsonElement element, Faults faults, JsonEntry? parent, string place, int number, string? id)
    {
        (_self, _faults, _parent, _place, _number, _id) = (element, faults, parent, place, number, id);
        HashSet<string>? many = null;
        foreach (var property in element.EnumerateObject())
        {
            var name = FieldNames.Of(property);
            if (_count == Few)
                many ??= [.. _fields.Take(Few).Select(field => field.Name)];
            if (many is null ? IndexOf(name) >= 0 : !many.Add(name))
            {
                Fault(name, Twice);
                continue;
            }

            if (_count == _fields.Length)
                Array.Resize(ref _fields, 2 * _count);
            _fields[_count++] = (name, property.Value);
        }
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
        for (var at = 0; at < _count; at++)
        {
            var (name, value) = _fields[at];
            if ((at >= Few || (_read & (1UL << at)) == 0) && value.ValueKind != JsonValueKind.Null && !_asked.Has(name))
                Fault(name, $"is no field here; allowed are {string.Join(", ", _asked.All.Distinct())}");
        }
    }

    /// <summary>Null stands for absent.</summary>
    internal bool Has(string field) => Find(field) is not null;

    internal string? Text(string field, bool required = true)
    {
        if (Require(field, required, JsonValueKind.String, "a text") is not { } value)
            return null;
        var text = TextValues.Of(value);
        if (Id<object>.TryParse(text, out _))
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

    internal LocalDate? Date(string field, bool required = true) =>
        Parse<LocalDate>(field, required, "a date such as \"2026-06-03\"", TimeTexts.TryDate);

    internal YearMonth? Month(string field) => Parse<YearMonth>(field, true, "a month such as \"2026-06\"", TimeTexts.TryMonth);

    internal LocalDateTime? DateTime(string field) =>
        Parse<LocalDateTime>(field, true, "a local date and time such as \"2026-06-09T13:00\"", TimeTexts.TryDateTime);

    internal Instant? Instant(string field) =>
        Parse<Instant>(field, true, "an instant with its offset such as \"2026-06-01T09:30:00+08:00\"", TimeTexts.TryInstant);

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
        foreach (var element in value.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.String && TextValues.Of(element) is var text && Id<object>.TryParse(text, out _))
                texts.Add(text);
            else
                Fault(field, $"holds {JsonFile.Describe(element)}; allowed are texts that are not blank");
        }

        return texts;
    }

    /// <summary>The objects of a list, named by their ids where <paramref name="byId"/>, else by their place; to be gone through once.</summary>
    /// <remarks>The fields of an object can be asked for until the next one is; what is wrong with it can be noted later, too.</remarks>
    /// <returns>Null where there is no list.</returns>
    internal IEnumerable<JsonEntry>? List(string field, bool required = true, bool byId = false, string id = "id") =>
        Require(field, required, JsonValueKind.Array, "a list") is { } value ? Entries(value, field, byId ? id : null) : null;

    private IEnumerable<JsonEntry> Entries(JsonElement list, string field, string? id)
    {
        var place = 0;
        foreach (var element in list.EnumerateArray())
        {
            var entry = Entry(element, field, place++, id);
            yield return entry;
            Free.Push(entry._fields);
            (entry._fields, entry._count) = ([], 0);
        }
    }

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
        var seen = default(Seen<string>);
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

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c != '.')
                return false;
        }

        return true;
    }

    private JsonElement? Find(string field)
    {
        _asked = _asked.Then(field);
        var at = IndexOf(field);
        if (at < 0)
            return null;
        if (at < Few)
            _read |= 1UL << at;
        return _fields[at].Value is { ValueKind: not JsonValueKind.Null } value ? value : null;
    }

    private int IndexOf(string field)
    {
        for (var at = 0; at < _count; at++)
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
        if (parse(TextValues.Of(value), out var result))
            return result;
        Fault(field, $"is {JsonFile.Describe(value)}; allowed is {allowed}");
        return null;
    }

    internal delegate bool TryParse<T>(string text, out T result);
}
