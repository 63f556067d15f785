using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>The posts and organizations before and behind one name of a run.</summary>
internal sealed record NameBlock(Unit Name, IReadOnlyList<Unit> Before, IReadOnlyList<Unit> Behind);

/// <summary>
/// Decides for a whole run which units belong to which name: the cheapest cut, where every name takes its units from
/// one side, the same for all names, as far as the marks between them allow.
/// </summary>
internal sealed class ListSegmenter
{
    private const int MaxBlock = 8;
    private const double Forbidden = 9;
    private readonly IReadOnlyList<Unit> _run;
    private readonly Func<int, bool> _closed;
    private readonly int[] _names;
    private readonly double _bareName;
    private readonly double _modeSwitch;

    private ListSegmenter(IReadOnlyList<Unit> run, Func<int, bool> closed)
    {
        _run = run;
        _closed = closed;
        _names = Enumerable.Range(0, run.Count).Where(i => run[i].Person is not null).ToArray();
        _modeSwitch = _names.Length >= 3 ? 1.2 : 0.3;
        _bareName = _names.Length >= 3 && run.Any(u => u.Post is not null) ? 1.2 : 0.5;
    }

    private enum Side : byte
    {
        Unknown,
        Before,
        Behind,
    }

    /// <param name="run">Units that only marks and small words separate.</param>
    /// <param name="closed">Whether a mark or the end of the sentence stands behind the unit of that number.</param>
    [MethodImpl(HotPath.Options)]
    public static IReadOnlyList<NameBlock> Segment(IReadOnlyList<Unit> run, Func<int, bool> closed) => new ListSegmenter(run, closed).Segment();

    private IReadOnlyList<NameBlock> Segment()
    {
        var paths = new List<Path> { new(0, Side.Unknown, 0, 0, null) };
        for (var k = 0; k <= _names.Length; k++)
        {
            var best = new Dictionary<(bool, Side), Path>();
            foreach (var path in paths)
            {
                foreach (var next in Extend(path, k))
                {
                    var key = (next.Before > 0, next.Side);
                    if (!best.TryGetValue(key, out var known) || next.Cost < known.Cost) best[key] = next;
                }
            }

            paths = best.Values.ToList();
        }

        return Blocks(paths.OrderBy(p => p.Cost).First());
    }

    private IReadOnlyList<NameBlock> Blocks(Path last)
    {
        var steps = new List<Path>();
        for (var path = last; path.Previous is not null; path = path.Previous) steps.Add(path);
        steps.Reverse();
        return _names.Select((name, k) => new NameBlock(_run[name], Slice(name - steps[k].Before, name), Slice(name + 1, name + 1 + steps[k + 1].Behind))).ToList();
    }

    private IReadOnlyList<Unit> Slice(int start, int end) => _run.Skip(start).Take(end - start).ToList();

    /// <summary>Every way to cut the units between the name before (k - 1) and the name after (k).</summary>
    private IEnumerable<Path> Extend(Path path, int k)
    {
        var first = k == 0 ? 0 : _names[k - 1] + 1;
        var end = k == _names.Length ? _run.Count : _names[k];
        var length = end - first;
        for (var behind = 0; behind <= (k == 0 ? 0 : Math.Min(length, MaxBlock)); behind++)
        {
            var back = Behind(first, behind);
            if (back >= Forbidden) break;
            for (var before = 0; before <= (k == _names.Length ? 0 : Math.Min(length - behind, MaxBlock)); before++)
            {
                var front = Before(end, before);
                if (front >= Forbidden) continue;
                var cost = path.Cost + back + front + Dropped(first + behind, end - before);
                var side = path.Side;
                if (k > 0)
                {
                    var hasBefore = path.Before > 0;
                    var hasBehind = Slice(first, first + behind).Any(u => u.Post is not null);
                    if (!hasBefore && behind == 0) cost += _bareName;
                    if (hasBefore != hasBehind)
                    {
                        var own = hasBefore ? Side.Before : Side.Behind;
                        if (side != Side.Unknown && side != own) cost += _modeSwitch;
                        side = own;
                    }
                }

                yield return new Path(cost, side, behind, before, path);
            }
        }
    }

    private double Behind(int first, int count)
    {
        if (count == 0) return 0;
        var unit = _run[first];
        var gap = unit.Before;
        double cost;
        if (Any(gap, Gap.Semicolon | Gap.Colon | Gap.Genitive) || Any(gap, Gap.And) && !Any(gap, Gap.Copula)) cost = Forbidden;
        else if (unit.Post is not null) cost = Any(gap, Gap.Copula | Gap.Open) ? 0.3 : Any(gap, Gap.Comma) ? 0.5 : Any(gap, Gap.Dash) ? 1 : 2.5;
        else if (Any(gap, Gap.Of | Gap.Open)) cost = 0.1;
        else if (Any(gap, Gap.At)) cost = Any(gap, Gap.Comma) ? 0.2 : 0.6;
        else cost = Any(gap, Gap.Comma) ? (_closed(first) ? 0.25 : 2) : Any(gap, Gap.Dash) ? 1.2 : 3;
        for (var i = first + 1; i < first + count; i++) cost += Inside(_run[i]);
        return cost;
    }

    private double Before(int name, int count)
    {
        if (count == 0) return 0;
        var gap = _run[name].Before;
        var last = _run[name - 1];
        double cost;
        if (Any(gap, Gap.Semicolon | Gap.And)) cost = Forbidden;
        else if (last.Post is null && !(count > 1 && _run[name - 2].Post is { Organization: null } && last.Before is Gap.None or Gap.Comma)) cost = Any(gap, Gap.Genitive) ? 0.3 : gap == Gap.None ? 2.5 : Forbidden;
        else if (Any(gap, Gap.Genitive)) cost = Forbidden;
        else if (Any(gap, Gap.Open)) cost = 3;
        else if (Any(gap, Gap.Copula)) cost = 1.5;
        else cost = Any(gap, Gap.Colon | Gap.Dash) ? 0.5 : Any(gap, Gap.Comma) ? (_closed(name) ? 1 : 2.6) : 0;
        for (var i = name - count + 1; i < name; i++) cost += Inside(_run[i]);
        return cost;
    }

    private static double Inside(Unit unit) =>
        Any(unit.Before, Gap.Semicolon) || Any(unit.Before, Gap.Genitive) && unit.Organization is null ? Forbidden
        : Any(unit.Before, Gap.Colon) ? 6
        : Any(unit.Before, Gap.Copula) ? 0.5
        : Any(unit.Before, Gap.And) ? (Any(unit.Before, Gap.All) ? 1.2 : Any(unit.Before, Gap.Comma) ? 0.6 : 0.35)
        : unit.Post is null && unit.Before == Gap.Comma ? 0.2 : 0.1;

    private double Dropped(int start, int end)
    {
        var cost = 0.0;
        for (var i = start; i < end; i++) cost += _run[i].Post is null ? 0.3 : 2.5;
        return cost;
    }

    private static bool Any(Gap gap, Gap flags) => (gap & flags) != 0;

    /// <summary>A cut up to a name: how many units behind the name before it took, how many this one takes before itself.</summary>
    private sealed record Path(double Cost, Side Side, int Behind, int Before, Path? Previous);
}
