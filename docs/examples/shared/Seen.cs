/// <summary>What stood in a list before. Most lists are of one: the set is only made for a second.</summary>
internal struct Seen<T>
    where T : notnull
{
    private bool _any;
    private T _first;
    private HashSet<T>? _all;

    /// <summary>Whether it stands there for the first time.</summary>
    internal bool Add(T value)
    {
        if (!_any)
        {
            (_any, _first) = (true, value);
            return true;
        }

        _all ??= [_first];
        return _all.Add(value);
    }
}
