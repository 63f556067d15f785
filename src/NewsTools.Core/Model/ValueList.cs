using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>
/// An immutable list that compares by its items and prints them joined with "; ", so that a table
/// or <c>Export-Csv</c> shows the items and never the name of an array type.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The separator that <see cref="ToString()"/> puts between two items.</summary>
    public const string Separator = "; ";

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new(Array.Empty<T>());

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Separator);

    /// <summary>The items' texts, joined.</summary>
    /// <param name="separator">What stands between two items.</param>
    public string ToString(string separator) => string.Join(separator, _items);
}

/// <summary>Makes <see cref="ValueList{T}"/> instances.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> Of<T>(params T[] items) => items.ToValueList();

    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        var copy = items.ToArray();
        return copy.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(copy);
    }
}
