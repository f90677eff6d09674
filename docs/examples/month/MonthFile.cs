using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Staffing;
using NodaTime;

/// <summary>People, amounts and wages of the month, as read from a file; what happened is told by the example itself.</summary>
internal sealed partial class MonthFile
{
    private static readonly Money Most = Money.FromYuan(1_000_000m);
    private readonly List<(Id<StaffMember> Staff, WageMonth Wage)> _wages = [];

    private MonthFile()
    {
    }

    internal YearMonth Month { get; private set; }

    internal JurisdictionProfile Profile { get; private set; } = JurisdictionProfile.National;

    internal StaffMember Manager { get; private set; } = null!;

    internal StaffMember Deputy { get; private set; } = null!;

    internal StaffMember Seller { get; private set; } = null!;

    internal StaffMember Rival { get; private set; } = null!;

    internal StaffMember Collector { get; private set; } = null!;

    internal StaffMember Clerk { get; private set; } = null!;

    internal Id<Customer> Customer { get; private set; }

    internal string CustomerName { get; private set; } = "";

    internal Id<Customer> Contested { get; private set; }

    internal string ContestedName { get; private set; } = "";

    /// <summary>The wages of one person, month by month; empty where the file has none.</summary>
    internal ValueList<WageMonth> WagesOf(Id<StaffMember> staff) => ValueList.From(_wages.Where(row => row.Staff == staff).Select(row => row.Wage));

    /// <returns>Null where something is wrong; all of it is noted.</returns>
    internal static MonthFile? Read(string path, Faults faults)
    {
        if (JsonFile.Read(path, faults) is not { } root)
            return null;
        var file = new MonthFile();
        file.ReadMonth(root);
        file.ReadProfile(root);
        var staff = StaffList.Read(root);
        file.ReadRoles(root, staff);
        file.ReadCustomers(root);
        file.ReadStory(root);
        file.ReadWages(root, staff);
        root.RejectOthers();
        return faults.Count == 0 ? file : null;
    }

    private void ReadMonth(JsonEntry root)
    {
        if (root.Month("month") is not { } month)
            return;
        Month = month;
        RequireYear(root, month, last: 2099);
    }

    private static bool RequireYear(JsonEntry entry, YearMonth month, int last)
    {
        if (month.Year >= 2000 && month.Year <= last)
            return true;
        entry.Fault("month", $"is {Tour.Say(month)}; allowed is a month from 2000-01 to {Tour.Say(new YearMonth(last, 12))}");
        return false;
    }

    private void ReadProfile(JsonEntry root)
    {
        if (root.Text("profile") is not { } name)
            return;
        if (JurisdictionProfile.All.FirstOrDefault(profile => profile.Name == name) is { } known)
            Profile = known;
        else
            root.Fault("profile", $"is \"{name}\"; allowed are {string.Join(", ", JurisdictionProfile.All)}");
    }

    /// <summary>The story needs somebody in each part, and two salespersons who can be of two minds.</summary>
    private void ReadRoles(JsonEntry root, StaffList? staff)
    {
        if (staff is null)
            return;
        Manager = One(Position.Manager);
        Deputy = One(Position.DeputyManager);
        Seller = One(Position.Salesperson, count: 2);
        Rival = One(Position.Salesperson, count: 2, place: 1);
        Collector = One(Position.Collector);
        Clerk = One(Position.WarehouseOrderClerk);

        StaffMember One(Position position, int count = 1, int place = 0)
        {
            StaffMember[] all = [.. staff.ById.Where(person => staff.KnowsPositionOf(person.Key) && person.Value.Position == position).Select(person => person.Value)];
            if (all.Length >= count)
                return all[place];
            // Whoever's position could not be read may be the one who is missing.
            if (place == 0 && all.Length + staff.ById.Keys.Count(id => !staff.KnowsPositionOf(id)) < count)
                root.Fault("staff", $"has {all.Length} of the position {position.Name}; allowed are {count} or more");
            return null!;
        }
    }

    private void ReadCustomers(JsonEntry root)
    {
        if (root.List("customers", byId: true) is not { } list)
            return;
        var read = new List<(Id<Customer> Id, string Name)>();
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var name = entry.Text("name");
            if (name is not null && !MarketDept.Domain.Customers.Identity.CustomerName.TryParse(name, out _))
                entry.Fault("name", $"is \"{name}\"; allowed is a customer's name");
            entry.RejectOthers();
            read.Add((new(id ?? "?"), name ?? ""));
        }

        if (read.Count != 2)
        {
            root.Fault("customers", $"holds {read.Count}; allowed are two: one who is owned, and one who is contested");
            return;
        }

        (Customer, CustomerName) = read[0];
        (Contested, ContestedName) = read[1];
    }
}
