using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsTools.Text;

/// <summary>
/// Numbers by the hash of a word or a sequence of words, see <see cref="Folding"/>: a hash table with open addressing and linear probing.
/// It is asked several times for every token, where the library's dictionary costs more, above all before the runtime has optimized it.
/// </summary>
internal sealed class WordTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private (ulong Hash, int Value)[] _slots = [];
    private int _shift;

    /// <param name="capacity">How many words it is to hold; it grows when there are more.</param>
    public WordTable(int capacity = 8) => Allocate(capacity);

    /// <summary>How many words it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The words with their numbers, in no order that means anything.</summary>
    public IEnumerable<(ulong Hash, int Value)> All
    {
        get
        {
            foreach (var slot in _slots) if (slot.Hash != 0) yield return slot;
        }
    }

    /// <summary>The word's number; 0 when it is not there. Setting adds or replaces.</summary>
    public int this[ulong hash]
    {
        [MethodImpl(HotPath.Options)]
        get => _slots[SlotOf(hash)].Value;

        [MethodImpl(HotPath.Options)]
        set
        {
            var slot = SlotOf(hash);
            if (_slots[slot].Hash == 0 && ++Count * 3L > _slots.Length * 2L)
            {
                Grow();
                slot = SlotOf(hash);
            }

            _slots[slot] = (hash, value);
        }
    }

    /// <summary>Where the word is, or else the free slot where it would be.</summary>
    [MethodImpl(HotPath.Options)]
    private int SlotOf(ulong hash)
    {
        var slots = _slots;
        var slot = (int)((hash * Spread) >> _shift);
        while (slots[slot].Hash != hash && slots[slot].Hash != 0) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Allocate(int capacity)
    {
        var bits = 4;
        while ((1 << bits) < capacity * 3L / 2) bits++;
        (_slots, _shift) = (new (ulong, int)[1 << bits], 64 - bits);
    }

    private void Grow()
    {
        var old = _slots;
        Allocate(old.Length);
        foreach (var slot in old) if (slot.Hash != 0) _slots[SlotOf(slot.Hash)] = slot;
    }
}
