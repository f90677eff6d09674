namespace MarketDept.Domain.SystemTextJson;

/// <summary>A fault inside a value that is read as a whole. It holds the place within the value; the serializer adds the place of the value.</summary>
internal sealed class Fault : JsonException
{
    private Fault(string what, string inside, Exception? inner)
        : base(inside.Length == 0 ? what : $"{what} At: {inside}.", inner) => (What, Inside) = (what, inside);

    internal string What { get; }

    internal string Inside { get; }

    internal static bool IsOfData(Exception fault) =>
        fault is JsonException or NotSupportedException or ArgumentException or FormatException or OverflowException or DomainException or StoredDataException
            or InvalidOperationException { Source: "System.Text.Json" };

    /// <summary>A fault whose text stays on one line, whatever it repeats of what was read.</summary>
    internal static Fault Of(string what, string inside = "", Exception? inner = null) => new(Guards.Cleaned(what), Guards.Cleaned(inside), inner);

    /// <summary>Reads a value by its shape, from the reader's position, and notes a fault's place within the whole.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="shape">The shape of the value.</param>
    /// <param name="place">Its place in a list; null where it stands in none.</param>
    internal static object? Read(ref Utf8JsonReader reader, JsonTypeInfo shape, int? place = null)
    {
        var start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, shape);
        }
        catch (Exception fault) when (IsOfData(fault))
        {
            throw At(fault, place is { } number ? Place(number) : "", start, shape);
        }
    }

    internal static string Place(int number) => FormattableString.Invariant($"[{number}]");

    /// <summary>The exception as the caller gets it, with the whole path where the value is the whole JSON.</summary>
    internal static JsonException Told(Fault fault, Type type, bool isWhole)
    {
        var what = $"{type.Name} cannot be read. {fault.What}";
        return isWhole ? new JsonException($"{what} Path: ${fault.Inside}", "$" + fault.Inside, null, null, fault) : Of(what, fault.Inside, fault);
    }

    private static Fault At(Exception fault, string at, Utf8JsonReader start, JsonTypeInfo shape)
    {
        if (InsideOf(fault) is { } inside)
            return Of(WhatOf(fault), at + inside, fault);
        // A constructor does not know where it was called: what it refused is read again, part by part, until the part is found.
        using var whole = JsonDocument.ParseValue(ref start);
        return Of(WhatOf(fault), at + Find(whole.RootElement, shape), fault);
    }

    private static string? InsideOf(Exception fault) =>
        fault is JsonException { Path: { } path } ? path.TrimStart('$') + (fault as Fault)?.Inside : (fault as Fault)?.Inside;

    private static string WhatOf(Exception fault) => fault switch
    {
        Fault it => it.What,
        NotSupportedException => "The alternative is not named. Name it first, in $type.",
        JsonException => fault.Message.Split(" Path: $")[0],
        _ => fault.Message,
    };

    private static string Find(JsonElement whole, JsonTypeInfo shape)
    {
        if (whole.ValueKind != JsonValueKind.Object || shape.Kind != JsonTypeInfoKind.Object)
            return "";
        if (shape.PolymorphismOptions is { } choice)
        {
            var name = whole.TryGetProperty(choice.TypeDiscriminatorPropertyName, out var written) ? written.ToString() : "";
            var chosen = choice.DerivedTypes.FirstOrDefault(it => name.Equals(it.TypeDiscriminator));
            return chosen.DerivedType is null ? "" : Find(whole, shape.Options.GetTypeInfo(chosen.DerivedType));
        }

        foreach (var member in shape.Properties)
        {
            if (!whole.TryGetProperty(member.Name, out var part))
                continue;
            var inner = shape.Options.GetTypeInfo(member.PropertyType);
            try
            {
                part.Deserialize(inner);
            }
            catch (Exception fault) when (IsOfData(fault))
            {
                return $".{member.Name}{InsideOf(fault) ?? Find(part, inner)}";
            }
        }

        return "";
    }
}
