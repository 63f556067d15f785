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
    private ulong[] _keys = System.Array.Empty<ulong>();
    private int[] _values = System.Array.Empty<int>();
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
            for (var slot = 0; slot < _keys.Length; slot++) if (_keys[slot] != 0) yield return (_keys[slot], _values[slot]);
        }
    }

    /// <summary>The word's number; 0 when it is not there. Setting adds or replaces.</summary>
    public int this[ulong hash]
    {
        [MethodImpl(HotPath.Options)]
        get => _values[SlotOf(hash)];

        [MethodImpl(HotPath.Options)]
        set
        {
            var slot = SlotOf(hash);
            if (_keys[slot] == 0 && ++Count * 3L > _keys.Length * 2L)
            {
                Grow();
                slot = SlotOf(hash);
            }

            _keys[slot] = hash;
            _values[slot] = value;
        }
    }

    /// <summary>Where the word is, or else the free slot where it would be.</summary>
    [MethodImpl(HotPath.Options)]
    private int SlotOf(ulong hash)
    {
        var keys = _keys;
        var slot = (int)((hash * Spread) >> _shift);
        while (keys[slot] != hash && keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Allocate(int capacity)
    {
        var bits = 4;
        while ((1 << bits) < capacity * 3L / 2) bits++;
        (_keys, _values, _shift) = (new ulong[1 << bits], new int[1 << bits], 64 - bits);
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        Allocate(keys.Length);
        for (var old = 0; old < keys.Length; old++)
        {
            if (keys[old] == 0) continue;
            var slot = SlotOf(keys[old]);
            (_keys[slot], _values[slot]) = (keys[old], values[old]);
        }
    }
}
