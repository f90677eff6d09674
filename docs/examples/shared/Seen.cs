/// <summary>What stood in a list before. Most lists are of one: the set is only made for a second.</summary>
internal struct Seen
{
    private string? _first;
    private HashSet<string>? _all;

    /// <summary>Whether it stands there for the first time.</summary>
    internal bool Add(string text)
    {
        if (_all is null && _first is null)
        {
            _first = text;
            return true;
        }

        _all ??= new(StringComparer.Ordinal) { _first! };
        return _all.Add(text);
    }
}
