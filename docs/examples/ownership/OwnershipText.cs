using MarketDept.Domain;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;

/// <summary>Prints who owns what, and why, for a person to read.</summary>
internal static class OwnershipText
{
    internal static void Write(TextWriter output, IEnumerable<(string Id, ContactLog Log)> customers, IReadOnlyDictionary<string, StaffMember> staff, Language language)
    {
        foreach (var (id, log) in customers)
        {
            var owner = log.Ownership.Owner is { } holder && staff.TryGetValue(holder.Value, out var person) ? $"  {person.Name}" : "";
            output.WriteLine($"{id}{owner}");
            foreach (var line in log.Explain(language).Lines)
                output.WriteLine($"    {line.Text}");
            output.WriteLine();
        }
    }
}
