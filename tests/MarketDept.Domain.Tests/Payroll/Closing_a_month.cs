using MarketDept.Domain.Payroll;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

[Clause("4.4")]
public class Closing_a_month
{
    private static readonly Instant EndOfJune = Instant.FromUtc(2026, 6, 30, 16, 0);

    private static PersonLedger Closed(YearMonth month, Instant at)
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.Close(month, Deputy, at);
        ledger.TakeEvents();
        return ledger;
    }

    [Fact]
    public void The_deputy_or_the_manager_closes_a_month_that_is_over()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        ledger.Close(June, Deputy, EndOfJune);
        ledger.Close(July, Manager, Noon(8, 1));

        Assert.Equal([new(June, Deputy.Id, EndOfJune), new(July, Manager.Id, Noon(8, 1))], ledger.Closings);
        Assert.Equal(July, ledger.ClosedThrough);
        Assert.Equal((true, true, true, false), (ledger.IsClosed(new(2026, 1)), ledger.IsClosed(June), ledger.IsClosed(July), ledger.IsClosed(August)));
        Assert.Equal(
            [
                new PersonLedgerMonthClosed(June, Deputy.Id) { Key = "S1", Sequence = 1, At = EndOfJune },
                new PersonLedgerMonthClosed(July, Manager.Id) { Key = "S1", Sequence = 2, At = Noon(8, 1) },
            ],
            ledger.TakeEvents());
    }

    [Fact]
    public void What_comes_for_a_closed_month_is_counted_in_the_next_open_one_and_says_so()
    {
        var ledger = Closed(June, Noon(7, 1));

        var late = Assert.Single(ledger.Take([Fine("V-1", since: Noon(6, 29))], Noon(7, 2)));
        var own = Assert.Single(ledger.Take([Fine("V-2", since: Noon(7, 1))], Noon(7, 2)));

        Assert.Equal((July, June, new LocalDate(2026, 6, 29)), (late.Month, late.LateFrom, late.Day));
        Assert.Equal((July, null), (own.Month, own.LateFrom));
        Assert.Empty(ledger.InMonth(June).Items);
        Assert.Equal(Yuan(20m), ledger.InMonth(July).Fines);
        Assert.Contains("belongs to June 2026, which was closed", ledger.InMonth(July).Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("属于2026年6月，该月已关账", ledger.InMonth(July).Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_several_closed_months_the_next_open_one_is_the_one_after_the_last()
    {
        var ledger = Closed(August, Noon(9, 1));

        Assert.Equal([new(2026, 9)], ledger.Take([Fine("V-1", since: Noon(6, 29))], Noon(9, 2)).Select(item => item.Month));
    }

    [Fact]
    public void A_closed_month_shows_what_it_showed_when_it_was_closed()
    {
        var ledger = PersonLedger.Open(Seller.Id);
        var fine = Fine("V-1");
        ledger.Take([fine], Noon(6, 20));
        ledger.Close(June, Deputy, Noon(7, 1));
        var june = ledger.InMonth(June);

        ledger.Take([fine.Reversal(Noon(6, 25)), Compensation("V-2", 100m, since: Noon(6, 5))], Noon(7, 2));

        Assert.Equal(june, ledger.InMonth(June));
        Assert.Equal((Yuan(10m), Yuan(-10m)), (june.Fines, ledger.InMonth(July).Fines));
    }

    [Fact]
    public void Others_close_no_month()
    {
        foreach (var other in new[] { Seller, Colleague, Collector, Executive })
            Refused(PersonLedger.Open(Seller.Id), PayrollRefusals.MayNotClose, it => it.Close(June, other, Noon(7, 1)));
    }

    [Fact]
    public void A_month_that_is_not_over_is_not_closed()
    {
        var ledger = PersonLedger.Open(Seller.Id);

        Refused(ledger, PayrollRefusals.MonthNotOver, it => it.Close(June, Deputy, EndOfJune - Duration.Epsilon));
        Refused(ledger, PayrollRefusals.MonthNotOver, it => it.Close(July, Deputy, EndOfJune));
    }

    [Fact]
    public void A_closed_month_is_not_closed_again()
    {
        Refused(Closed(July, Noon(8, 1)), PayrollRefusals.MonthClosed, it => it.Close(July, Deputy, Noon(8, 2)));
        Refused(Closed(July, Noon(8, 1)), PayrollRefusals.MonthClosed, it => it.Close(June, Deputy, Noon(8, 2)));
    }

    [Fact]
    public void No_step_is_dated_before_what_it_would_have_changed()
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.Take([Fine("V-1")], Noon(7, 5));

        Refused(ledger, StepRefusals.BeforeLast, it => it.Close(June, Deputy, Noon(7, 5) - Duration.Epsilon));
        ledger.Close(June, Deputy, Noon(7, 5));
        Refused(ledger, StepRefusals.BeforeLast, it => it.Take([Fine("V-2")], Noon(7, 5) - Duration.Epsilon));
        Assert.Single(ledger.Take([Fine("V-2")], Noon(7, 5)));
    }

    [Fact]
    public void Somebody_closes_it() =>
        Assert.Throws<ArgumentNullException>("by", () => PersonLedger.Open(Seller.Id).Close(June, null!, Noon(7, 1)));
}
