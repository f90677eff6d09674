using MarketDept.Domain;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Staffing;
using NodaTime;

/// <summary>The amounts of the story: what does not fit together is a fault of the file, and nothing is refused half-way through.</summary>
internal sealed partial class MonthFile
{
    private readonly List<(string Id, Money Tariff, Money Charged)> _carried = [];

    internal string Route { get; private set; } = "";

    internal Money Tariff { get; private set; }

    internal Money Promised { get; private set; }

    /// <summary>What was carried at the promised rate.</summary>
    internal IReadOnlyList<(string Id, Money Tariff, Money Charged)> Carried => _carried;

    internal Money Freight { get; private set; }

    internal Money Handling { get; private set; }

    internal Money Received { get; private set; }

    internal Money Claimed { get; private set; }

    internal Money Justified { get; private set; }

    internal Money Arrears { get; private set; }

    internal Money Target { get; private set; }

    private void ReadStory(JsonEntry root)
    {
        if (root.Object("promise", required: true) is { } promise)
        {
            Route = promise.Text("route") ?? "";
            (Tariff, Promised) = (Yuan(promise, "tariff"), Yuan(promise, "promised"));
            AtMost(promise, "promised", Promised, Tariff, "less than the tariff", orEqual: false);
            ReadCarried(promise);
            promise.RejectOthers();
        }

        var billed = Money.Zero;
        if (root.Object("bill", required: true) is { } bill)
        {
            (Freight, Handling) = (Yuan(bill, "freight"), Yuan(bill, "handling"));
            billed = Freight + Handling;
            bill.RejectOthers();
        }

        Received = Yuan(root, "received");
        AtMost(root, "received", Received, billed, "less than the bill", orEqual: false);
        if (root.Object("deduction", required: true) is { } deduction)
        {
            (Claimed, Justified) = (Yuan(deduction, "claimed"), Yuan(deduction, "justified"));
            AtMost(deduction, "claimed", Claimed, Freight, "at most the freight");
            AtMost(deduction, "claimed", Claimed, billed - Received, "less than what is still owed", orEqual: false);
            AtMost(deduction, "justified", Justified, Claimed, "at most what is claimed");
            deduction.RejectOthers();
        }

        (Arrears, Target) = (Yuan(root, "arrears"), Yuan(root, "target"));
    }

    private void ReadCarried(JsonEntry promise)
    {
        foreach (var (entry, id) in JsonEntry.WithIds(promise.List("carried", byId: true) ?? []))
        {
            var (tariff, charged) = (Yuan(entry, "tariff"), Yuan(entry, "charged"));
            AtMost(entry, "charged", charged, tariff, "at most the tariff");
            entry.RejectOthers();
            if (id is not null)
                _carried.Add((id, tariff, charged));
        }
    }

    private void ReadWages(JsonEntry root, StaffList? staff)
    {
        var latest = new Dictionary<StaffMember, YearMonth>();
        foreach (var entry in root.List("wages") ?? [])
        {
            var person = entry.Staff("staff", staff);
            var month = entry.Month("month");
            var (wageBase, comparable, minimum) = (Yuan(entry, "wageBase"), Yuan(entry, "comparable"), Yuan(entry, "minimumWage"));
            entry.RejectOthers();
            // The wages of the months that follow the story's.
            if (person is null || month is null || !RequireYear(entry, month.Value, last: 2100))
                continue;
            if (latest.TryGetValue(person, out var before) && month != before.PlusMonths(1))
                entry.Fault("month", $"is {Tour.Say(month.Value)} after {Tour.Say(before)}; allowed are months of one person without a gap, in their order");
            latest[person] = month.Value;
            _wages.Add((person.Id, new WageMonth(month.Value, wageBase, comparable, minimum)));
        }
    }

    /// <summary>An amount that a small story can do with: above 0.00, and at most a million.</summary>
    private static Money Yuan(JsonEntry entry, string field)
    {
        var amount = entry.PositiveAmount(field) ?? Money.Zero;
        AtMost(entry, field, amount, Most, $"at most {Most}");
        return amount;
    }

    /// <summary>Nothing is compared with an amount that could not be read.</summary>
    private static void AtMost(JsonEntry entry, string field, Money amount, Money most, string allowed, bool orEqual = true)
    {
        if (amount.IsPositive && most.IsPositive && (orEqual ? amount > most : amount >= most))
            entry.Fault(field, $"is {amount}; allowed is {allowed}{(allowed.EndsWith(most.ToString(), StringComparison.Ordinal) ? "" : $", {most}")}");
    }
}
