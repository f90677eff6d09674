using MarketDept.Domain.Payroll;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

public class Storing_a_ledger
{
    private static PersonLedger Full()
    {
        var absence = Absence("V-2", 10, 13, 17);
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.Take([Fine("V-1"), Compensation("V-1", 300.05m), Duty("V-3", 800m), absence], Noon(6, 20));
        ledger.Close(June, Deputy, Noon(7, 1));
        ledger.Take([absence.Reversal(Noon(6, 25)), Fine("V-4", since: Noon(6, 26))], Noon(7, 2));
        ledger.Close(July, Manager, Noon(8, 1));
        return ledger;
    }

    private static void Broken(Func<PersonLedgerSnapshot, PersonLedgerSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => PersonLedger.Restore(change(Full().ToSnapshot())));

    private static void BrokenItem(Func<PersonLedgerItemRow, PersonLedgerItemRow> change) =>
        Broken(it => it with { Items = [change(it.Items[0]), .. it.Items.Skip(1)] });

    [Fact]
    public void A_ledger_survives_json()
    {
        var ledger = Full();
        var restored = Reloaded(ledger);

        Assert.Equal(JsonOf(ledger), JsonOf(restored));
        Assert.Equal(
            (ledger.Staff, ledger.Items, ledger.Closings, ledger.ClosedThrough), (restored.Staff, restored.Items, restored.Closings, restored.ClosedThrough));
        Assert.Equal(ledger.InMonth(July), restored.InMonth(July));
        Assert.Equal((8, Noon(8, 1), false), (restored.EventCount, restored.LastChangedAt, restored.HasChanged));
    }

    [Fact]
    public void What_was_taken_over_stays_whatever_the_rules_say_today()
    {
        PersonLedgerSnapshot snapshot = Full().ToSnapshot();
        PersonLedgerSnapshot odd = snapshot with
        {
            Items = [.. snapshot.Items.Select(row => row with { Origin = row.Origin with { Clause = "12.1", Occurrence = "one act", Edition = "gone" } })],
        };

        Assert.Equal(new ClauseId(12, 1), PersonLedger.Restore(odd).Items[0].Item.Origin.Clause);
    }

    [Fact]
    public void Rows_in_any_order_are_the_same_ledger()
    {
        PersonLedgerSnapshot snapshot = Full().ToSnapshot();

        Assert.Equal(JsonOf(Full()), JsonOf(PersonLedger.Restore(snapshot with { Items = [.. snapshot.Items.Reverse()] })));
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => PersonLedger.Restore(null!));
        Broken(it => it with { Staff = " " });
        Broken(it => it with { Items = null! });
        Broken(it => it with { Items = [null!] });
        Broken(it => it with { Closings = null! });
        Broken(it => it with { Closings = [null!] });
        Broken(it => it with { EventCount = -1 });
        Broken(it => it with { Closings = [it.Closings[0] with { By = "" }] });
        BrokenItem(row => row with { Key = null! });
        BrokenItem(row => row with { Key = " " });
        BrokenItem(row => row with { Kind = null! });
        BrokenItem(row => row with { Origin = null! });
        BrokenItem(row => row with { Origin = row.Origin with { Violation = "" } });
        BrokenItem(row => row with { Origin = row.Origin with { Occurrence = "" } });
        BrokenItem(row => row with { Origin = row.Origin with { Edition = "" } });
        BrokenItem(row => row with { Origin = row.Origin with { DecidedBy = "" } });
    }

    [Fact]
    public void What_is_unknown_or_cannot_be_is_refused()
    {
        BrokenItem(row => row with { Kind = "Bonus" });
        BrokenItem(row => row with { Origin = row.Origin with { Clause = "eleven" } });
        BrokenItem(row => row with { Origin = row.Origin with { Basis = "" } });
        BrokenItem(row => row with { AmountFen = -row.AmountFen });
        BrokenItem(row => row with { AmountFen = 1, AbsentFrom = new LocalDateTime(2026, 6, 10, 9, 0) });
        BrokenItem(row => row with { Month = row.Month.PlusMonths(-1) });
        Broken(it => it with { Items = [.. it.Items, it.Items[0]] });
        Broken(it => it with { Items = [.. it.Items, it.Items.First(row => row.Kind == "Fine") with { Key = "huge", AmountFen = long.MaxValue }] });
        Broken(it => it with { Items = [.. it.Items.Where(row => row.Key != "V-2/absence")] });
        Broken(it => it with { Items = [.. it.Items, it.Items.Single(row => row.Reverses is not null) with { Key = "again" }] });
        Broken(it => it with { Items = [.. it.Items.Select(row => row.Reverses is null ? row : row with { Reverses = "V-4/fine" })] });
        Broken(it => it with { Items = [.. it.Items.Select(row => row.Reverses is null ? row : row with { EffectiveAt = Noon(6, 1) })] });
        Broken(it => it with { Closings = [] });
        Broken(it => it with { Closings = [it.Closings[1]] });
        BrokenItem(row => row with { Month = row.Month.PlusMonths(12) });
        Broken(it => it with { Closings = [.. it.Closings.Reverse()] });
        Broken(it => it with { Closings = [it.Closings[0], it.Closings[0]] });
    }
}
