using System.Buffers;
using System.Runtime.InteropServices;
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

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    // Shaped by speed: an object has few fields, which are found faster by a look at each than by a table of its own.
    private readonly JsonProperty[] _fields;
    private readonly List<string> _known = new(8);
    private HashSet<string>? _atFault;
    private readonly Func<string>? _called;
    private string? _name;
    private readonly Faults _faults;
    private readonly JsonEntry? _parent;

    internal JsonEntry(JsonElement element, string name, Faults faults, JsonEntry? parent = null)
        : this(element, (Func<string>?)null, faults, parent) => _name = name;

    /// <summary>What it is called is only asked for where something is wrong.</summary>
    private JsonEntry(JsonElement element, Func<string>? called, Faults faults, JsonEntry? parent)
    {
        _parent = parent;
        _called = called;
        _faults = faults;
        _fields = new JsonProperty[element.GetPropertyCount()];
        var count = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (IsThere(property, count))
                Fault(property.Name, "stands twice; allowed is once");
            else
                _fields[count++] = property;
        }

        if (count < _fields.Length)
            Array.Resize(ref _fields, count);
    }

    internal string Name => _name ??= _called!();

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
    internal void Allow(IEnumerable<string> fields) => _known.AddRange(fields);

    /// <summary>A misspelt field must not pass for a fact that is not known. Null is the same as absent, here too.</summary>
    internal void RejectOthers()
    {
        foreach (var field in _fields)
        {
            if (field.Value.ValueKind != JsonValueKind.Null && !_known.Exists(known => field.NameEquals(known)))
                Fault(field.Name, $"is no field here; allowed are {string.Join(", ", _known.Distinct())}");
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
        return value is null ? null : new JsonEntry(value.Value, () => Within(field), _faults, this);
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
            if (element.ValueKind == JsonValueKind.String && element.GetString() is { } text && Prints<Id<object>>(text))
                texts.Add(text);
            else
                Fault(field, $"holds {JsonFile.Describe(element)}; allowed are texts that are not blank");
        }

        return texts;
    }

    /// <summary>The objects of a list, named by their ids where <paramref name="byId"/>, else by their place.</summary>
    /// <returns>Null where there is no list.</returns>
    internal List<JsonEntry>? List(string field, bool required = true, bool byId = false, string id = "id")
    {
        if (Require(field, required, JsonValueKind.Array, "a list") is not { } value)
            return null;
        var entries = new List<JsonEntry>(value.GetArrayLength());
        foreach (var element in value.EnumerateArray())
        {
            var place = entries.Count;
            if (element.ValueKind != JsonValueKind.Object)
            {
                _faults.Add(Within($"{field}[{place}]"), $"is {JsonFile.Describe(element)}; allowed is an object");
                Spoil();
                entries.Add(new JsonEntry(Empty, Within($"{field}[{place}]"), new Faults()) { IsAtFault = true });
                continue;
            }

            entries.Add(new JsonEntry(element, () => byId && IdOf(element, id) is { } name ? name : Within($"{field}[{place}]"), _faults, this));
        }

        return entries;
    }

    /// <summary>The id of each entry; blank, missing and repeated ones are faults.</summary>
    internal static List<(JsonEntry Entry, string? Id)> WithIds(IEnumerable<JsonEntry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<(JsonEntry, string?)>();
        foreach (var entry in entries)
        {
            var id = entry.Text("id");
            if (id is not null && !seen.Add(id))
                entry.Fault("id", $"'{id}' stands twice in the list; allowed is once");
            result.Add((entry, id));
        }

        return result;
    }

    private string Within(string field) => Name == "file" ? field : $"{Name}.{field}";

    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement;

    private static string? IdOf(JsonElement element, string field) =>
        element.TryGetProperty(field, out var id) && id.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(id.GetString())
            ? id.GetString() : null;

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Digits);

    private bool IsThere(JsonProperty property, int count)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(property);
        for (var i = 0; i < count; i++)
        {
            // An escaped name can be the same in other letters.
            if (name.Contains((byte)'\\') ? _fields[i].NameEquals(property.Name) : _fields[i].NameEquals(name))
                return true;
        }

        return false;
    }

    private JsonElement? Find(string field)
    {
        _known.Add(field);
        foreach (var property in _fields)
        {
            if (property.NameEquals(field))
                return property.Value.ValueKind == JsonValueKind.Null ? null : property.Value;
        }

        return null;
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
