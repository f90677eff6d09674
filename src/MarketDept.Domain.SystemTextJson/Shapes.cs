using System.Collections;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>Completes the generated shapes: alternatives by name, every member required, nothing derived written, no null in a list.</summary>
internal static class Shapes
{
    internal const string Discriminator = "$type";

    internal static void Complete(JsonTypeInfo shape)
    {
        if (shape.Kind != JsonTypeInfoKind.Object)
            return;
        if (Alternatives.Of(shape.Type) is { Length: > 0 } alternatives)
        {
            shape.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Discriminator };
            foreach (var alternative in alternatives)
                shape.PolymorphismOptions.DerivedTypes.Add(new(alternative, alternative.Name));
        }

        // What is derived from the other members is not written.
        foreach (var derived in shape.Properties.Where(it => it.Set is null && it.AssociatedParameter is null).ToArray())
            shape.Properties.Remove(derived);
        var isStored = IsStored(shape.Type);
        foreach (var member in shape.Properties)
        {
            // What the constructor alone sets counts as settable only with a setter, which is never called.
            member.Set ??= (_, _) => throw new InvalidOperationException("The constructor sets it.");
            // Stored forms say themselves what is optional; everything else is written whole and read whole.
            member.IsRequired |= !isStored;
            if (isStored && member.Name == StoredForms.FormName)
                member.Order = -1;
        }

        if (!isStored)
            return;
        JsonPropertyInfo[] lists = [.. shape.Properties.Where(it => it.PropertyType != typeof(string) && it.PropertyType.IsAssignableTo(typeof(IEnumerable)))];
        shape.OnDeserialized = read => RequirePossible(read, lists);
    }

    private static bool IsStored(Type type) =>
        type.IsAssignableTo(typeof(StoredForm)) || type.Name.EndsWith("Row", StringComparison.Ordinal) || type.Name.EndsWith("Snapshot", StringComparison.Ordinal);

    private static void RequirePossible(object read, JsonPropertyInfo[] lists)
    {
        if (read is StoredForm { Form: not StoredForm.Current and var form })
            throw Fault.Of(StoredForms.Refused(form), "." + StoredForms.FormName);
        foreach (var list in lists)
        {
            var place = 0;
            foreach (var item in (IEnumerable?)list.Get!(read) ?? Array.Empty<object>())
            {
                if (item is null)
                    throw Fault.Of("An item is null. Leave it out.", FormattableString.Invariant($".{list.Name}[{place}]"));
                place++;
            }
        }
    }
}
