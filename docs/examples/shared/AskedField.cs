/// <summary>The fields that were asked for so far. Entries of one list ask for the same ones in the same order, and share the chain.</summary>
internal sealed class AskedField
{
    private readonly string _name;
    private readonly AskedField? _before;
    private readonly List<AskedField> _next = [];

    internal static AskedField None { get; } = new("", null);

    private AskedField(string name, AskedField? before) => (_name, _before) = (name, before);

    /// <summary>All of them, in the order in which they were asked for.</summary>
    internal IEnumerable<string> All => _before is null ? [] : _before.All.Append(_name);

    internal AskedField Then(string field)
    {
        foreach (var known in _next)
        {
            if (known._name == field)
                return known;
        }

        var then = new AskedField(field, this);
        _next.Add(then);
        return then;
    }

    internal bool Has(string field)
    {
        for (var asked = this; asked._before is not null; asked = asked._before)
        {
            if (asked._name == field)
                return true;
        }

        return false;
    }
}
