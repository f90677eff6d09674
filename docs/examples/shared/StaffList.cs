using MarketDept.Domain.Staffing;

/// <summary>The people whom a file names.</summary>
internal sealed class StaffList
{
    private static readonly string[] Positions = [.. Position.List.Where(position => position.IsInDepartment).OrderBy(position => position.Value).Select(position => position.Name)];
    private readonly Dictionary<string, StaffMember> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, StaffMember> ById => _byId;

    /// <returns>Null where there is no list, so that nobody is called unknown for it.</returns>
    internal static StaffList? Read(JsonEntry root)
    {
        if (root.List("staff", byId: true) is not { } list)
            return null;
        var staff = new StaffList();
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var name = entry.Text("name");
            var text = entry.Text("position");
            var position = text is not null && Positions.Contains(text) ? Position.FromName(text) : null;
            if (text is not null && position is null)
                entry.Fault("position", $"is \"{text}\"; allowed are {string.Join(", ", Positions)}");
            entry.RejectOthers();
            if (id is null)
                continue;

            // Somebody whose entry is at fault is known all the same: what names him is not at fault for it.
            staff._byId.TryAdd(id, new StaffMember(new(id), name ?? id, position ?? Position.Salesperson));
            if (position is null)
                staff._unsure.Add(id);
        }

        return staff;
    }

    /// <summary>Whether the position of somebody could be read.</summary>
    internal bool KnowsPositionOf(string id) => !_unsure.Contains(id);
}
