using System.Collections;
using System.Runtime.CompilerServices;

namespace MarketDept.Domain;

/// <summary>An immutable list (值列表). Two lists are equal where they have equal items in the same order.</summary>
/// <remarks>Create one with a collection expression, <c>[a, b]</c>, or <see cref="ValueList.From{T}"/>. The list keeps its own copy.</remarks>
/// <typeparam name="T">The type of the items; equality of the lists uses theirs.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items in the list.</summary>
    public int Count => _items.Length;

    /// <summary>The item at an index, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, for loops that allocate nothing.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the items; <c>foreach</c> over the list allocates nothing.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items between brackets, for a debugger or a log.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Creates a <see cref="ValueList{T}"/> (值列表).</summary>
public static class ValueList
{
    /// <summary>Creates an immutable list from a copy of the items (值列表).</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Creates an immutable list from a copy of the items (值列表).</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? new([.. items]);
    }
}
