using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Ardalis.SmartEnum;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>Converts a value that is written as one text. Only the text that would be written is read.</summary>
/// <param name="read">The value of a text.</param>
/// <param name="write">The text of a value.</param>
/// <param name="all">All texts of a closed choice; null where they cannot be counted.</param>
internal sealed class Texts<T>(Func<string, T> read, Func<T, string> write, IEnumerable<string>? all = null) : JsonConverter<T>, IWritten
{
    public JsonObject Schema(Func<Type, JsonObject> of) => all is null
        ? new() { ["type"] = "string" }
        : new() { ["type"] = "string", ["enum"] = new JsonArray([.. all.Select(text => JsonValue.Create(text))]) };

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Of(reader.GetString()!) : throw Fault.Of($"A {typeof(T).Name} is written as a text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));

    private T Of(string text)
    {
        try
        {
            var value = read(text);
            return write(value) == text ? value : throw Fault.Of($"'{Guards.Excerpt(text)}' is written '{Guards.Excerpt(write(value))}'.");
        }
        catch (Exception fault) when (fault is not JsonException && Fault.IsOfData(fault))
        {
            throw Fault.Of(fault.Message, "", fault);
        }
    }
}

/// <summary>The converters of values that are one text.</summary>
internal static class Texts
{
    internal static Texts<Id<T>> Id<T>() => new(
        text => new(text), id => id.IsNone ? throw new JsonException($"The id of a {typeof(T).Name} is none. State it.") : id.Value);

    internal static Texts<T> Member<T>()
        where T : SmartEnum<T> => new(
        name => SmartEnum<T>.TryFromName(name, out var member)
            ? member
            : throw Fault.Of($"The {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown. Use one of {string.Join(", ", SmartEnum<T>.List.Select(it => it.Name))}."),
        member => member.Name, SmartEnum<T>.List.OrderBy(it => it.Value).Select(it => it.Name));

    /// <summary>Converts an enum by the names of its members; of flags, all that are set.</summary>
    internal static Texts<T> Name<T>()
        where T : struct, Enum => new(
        name => name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<T>(name, out var value)
            ? value
            : throw Fault.Of($"The {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown. Use one of {string.Join(", ", Enum.GetNames<T>())}."),
        value => value.ToString(), typeof(T).IsDefined(typeof(FlagsAttribute), false) ? null : Enum.GetNames<T>());
}
