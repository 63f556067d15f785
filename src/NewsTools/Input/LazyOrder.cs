using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Commands;

/// <summary>Gives names in ordinal order: the first of very many long before all of them are sorted.</summary>
internal static class LazyOrder
{
    public static IEnumerable<string> InOrder(this IEnumerable<string> names)
    {
        var heap = names.ToArray();
        for (var i = (heap.Length / 2) - 1; i >= 0; i--) Sink(heap, i, heap.Length);
        for (var count = heap.Length; count > 0;)
        {
            yield return heap[0];
            heap[0] = heap[--count];
            Sink(heap, 0, count);
        }
    }

    /// <summary>Lets a name sink below those that come before it.</summary>
    private static void Sink(string[] heap, int at, int count)
    {
        for (int child; (child = (2 * at) + 1) < count; at = child)
        {
            if (child + 1 < count && string.CompareOrdinal(heap[child + 1], heap[child]) < 0) child++;
            if (string.CompareOrdinal(heap[at], heap[child]) <= 0) return;
            (heap[at], heap[child]) = (heap[child], heap[at]);
        }
    }
}
