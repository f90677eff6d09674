using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Uncollectable;

public class Determining_that_a_debt_is_uncollectable
{
    public static TheoryData<string> GroundsThatNeedNoTime => [.. UncollectableGround.All.Where(it => it.YearsOverdue is null).Select(it => it.Name)];

    private static UncollectabilityDetermination Determine(
        Receivable debt, UncollectableGround? ground, decimal yuan = 1m, Instant? at = null, StaffMember? by = null, DecisionAuthority? authority = null,
        ValueList<StaffMember>? liable = null, ValueList<UncollectabilityEvidence>? evidence = null, UncollectableTerms? terms = null) =>
        UncollectabilityDetermination.Determine(
            new("U-1"), debt, new() { Ground = ground, Amount = Yuan(yuan), Evidence = evidence ?? [Verdict], Liable = liable ?? [Seller], Terms = terms ?? UncollectableTerms.Default }, by ?? Manager,
            authority ?? Deciders, at ?? Noon(10));

    private static UncollectableGround Named(string name) => UncollectableGround.All.Single(ground => ground.Name == name);

    [Theory]
    [MemberData(nameof(GroundsThatNeedNoTime))]
    [Clause("11.2.3")]
    public void With_a_ground_and_evidence_it_is_at_any_time(string ground)
    {
        var debt = Owed();

        var determination = Determine(debt, Named(ground), 1000m);

        Assert.Equal((R1, Yuan(1000m), Day(10), Manager), (determination.Receivable, determination.Amount, determination.DeterminedOn, determination.Decider));
        Assert.Equal([new UncollectabilityDeterminationMade(R1, ground, Yuan(1000m), Manager.Id) { At = Noon(10) }], TakenFrom(determination));
        Assert.Equal(Yuan(1000m), debt.Balance);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Being_late_is_no_ground()
    {
        var refusal = Refused(UncollectableRefusals.WithoutGround.Code, "11.2.3", () => Determine(Owed(), null, at: Noon(3000)));
        Assert.Contains("bankruptcy of the debtor, a judgment or award, or enforcement that was ended or suspended", refusal.Message, StringComparison.Ordinal);
    }

    // Due on the day in the second column; the first day that is late enough in the third. Leap days and month ends among them.
    [Theory]
    [InlineData("three-years-overdue", "2023-06-10", "2026-06-11")]
    [InlineData("three-years-overdue", "2024-02-29", "2027-03-01")]
    [InlineData("three-years-overdue", "2021-02-28", "2024-02-29")]
    [InlineData("one-year-overdue-small-amount", "2025-06-10", "2026-06-11")]
    [InlineData("one-year-overdue-small-amount", "2024-02-29", "2025-03-01")]
    [InlineData("one-year-overdue-small-amount", "2025-12-31", "2027-01-01")]
    [Clause("11.2.3")]
    public void Two_grounds_take_whole_years_overdue(string ground, string dueOn, string earliest)
    {
        var (due, first) = (Date(dueOn), Date(earliest));
        var debt = Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2020, 1), Yuan(50_000m), new(2020, 2, 1), due), AtNoon(new(2020, 2, 1)));
        Assert.Equal(first, Named(ground).EarliestDay(due));

        Refused(UncollectableRefusals.NotLongEnough.Code, "11.2.3", () => Determine(debt, Named(ground), at: AtNoon(first.PlusDays(-1))), debt);
        Assert.Equal(first, Determine(debt, Named(ground), at: AtNoon(first)).DeterminedOn);
    }

    [Fact]
    [Clause("11.2.3")]
    [Clause("9.4")]
    public void Late_is_counted_by_the_due_date_that_holds_and_without_one_nothing_is_late()
    {
        var debt = Owed();
        debt.AmendDueDate(Day(100), "补充协议", Manager, Deciders, Noon(1));
        var year = UncollectableGround.OneYearOverdueSmallAmount;
        Refused(UncollectableRefusals.NotLongEnough.Code, "11.2.3", () => Determine(debt, year, at: Noon(465)), debt);
        Assert.Equal(Day(466), Determine(debt, year, at: Noon(466)).DeterminedOn);

        Refused(UncollectableRefusals.NotLongEnough.Code, "11.2.3", () => Determine(Owed(due: null), year, at: Noon(4000)));
        Assert.Null(UncollectableGround.Bankruptcy.EarliestDay(Day(0)));
    }

    [Fact]
    [Clause("11.2.3")]
    public void The_small_amount_is_what_is_owed_and_at_most_fifty_thousand_yuan()
    {
        var year = UncollectableGround.OneYearOverdueSmallAmount;
        Refused(UncollectableRefusals.AboveLimit.Code, "11.2.3", () => Determine(Owed(50_000.01m), year, at: Noon(500)));
        Assert.Equal(Yuan(50_000m), Determine(Owed(50_000m), year, 50_000m, Noon(500)).Amount);
        Assert.Equal(Yuan(50_000m), Determine(Paid(10_000m, of: 60_000m).Debt, year, 50_000m, Noon(500)).Amount);
        Assert.Equal(Yuan(1m), Determine(Owed(90_000m), UncollectableGround.ThreeYearsOverdue, 1m, Noon(1200)).Amount);
    }

    [Fact]
    [Clause("11.2.3")]
    public void No_more_than_is_owed()
    {
        var debt = Paid(400m).Debt;
        Refused(UncollectableRefusals.AboveBalance.Code, "11.2.3", () => Determine(debt, UncollectableGround.Bankruptcy, 600.01m), debt);
        Assert.Equal(Yuan(600m), Determine(debt, UncollectableGround.Bankruptcy, 600m).Amount);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Nobody_who_is_liable_determines_it_and_where_it_is_the_manager_the_executive_does()
    {
        var debt = Owed();
        var ground = UncollectableGround.Bankruptcy;
        Refused(StaffingRefusals.DecidesOwnCase.Code, "11.2.3", () => Determine(debt, ground, liable: [Seller, Manager]), debt);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "11.2.3", () => Determine(debt, ground, by: Seller), debt);
        Refused(StaffingRefusals.NotEntitledToDecide.Code, "11.2.3", () => Determine(debt, ground, by: Collector), debt);
        Refused(StaffingRefusals.NotEntitledToDecide.Code, "4.1", () => Determine(debt, ground, by: Deputy), debt);
        Refused(StaffingRefusals.NotEntitledToDecide.Code, "11.2.3", () => Determine(debt, ground, by: Executive), debt);

        Assert.Equal(Executive, Determine(debt, ground, by: Executive, liable: [Manager]).Decider);
        Assert.Equal(Deputy, Determine(debt, ground, by: Deputy,
            authority: new(new Delegation(Manager, Deputy, [Matter.Uncollectability], new Interval(Noon(0), null)))).Decider);
        Assert.Empty(Determine(debt, ground, liable: []).Liable);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Evidence_is_needed_and_everything_else_that_says_what_it_is()
    {
        var debt = Owed();
        var ground = UncollectableGround.Bankruptcy;
        Refused(UncollectableRefusals.WithoutEvidence.Code, "11.2.3", () => Determine(debt, ground, evidence: []), debt);
        Refused(StepRefusals.BeforeLast.Code, "11.2.3", () => Determine(debt, ground, at: Noon(-1)), debt);
        Mistaken(() => Determine(debt, ground, 0m), debt);
        Mistaken(() => Determine(null!, ground));
        Mistaken(() => Determine(debt, ground, evidence: [null!]), debt);
        Mistaken(() => Determine(debt, ground, liable: [null!]), debt);
        Mistaken(() => UncollectabilityDetermination.Determine(new("U-1"), debt, Bankrupt(Yuan(1m)), null!, Deciders, Noon(10)), debt);
        Mistaken(() => UncollectabilityDetermination.Determine(new("U-1"), debt, Bankrupt(Yuan(1m)), Manager, null!, Noon(10)), debt);
        Mistaken(() => UncollectabilityDetermination.Determine(new("U-1"), debt, null!, Manager, Deciders, Noon(10)), debt);
        Mistaken(() => UncollectabilityDetermination.Determine(default, debt, Bankrupt(Yuan(1m)), Manager, Deciders, Noon(10)), debt);
        Mistaken(() => new UncollectabilityEvidence(" ", "柜"));
        Mistaken(() => new UncollectabilityEvidence("裁定", " "));
    }

    [Fact]
    [Clause("11.2.3")]
    public void It_is_revoked_once_by_somebody_who_is_not_liable()
    {
        var determination = Determined(Owed(), 700m, liable: Seller);
        Refused(StaffingRefusals.DecidesOwnCase.Code, "11.2.3", () => determination.Revoke("有财产", Seller, Deciders, Noon(11)), determination);
        Refused(StaffingRefusals.NotEntitledToDecide.Code, "11.2.3", () => determination.Revoke("有财产", Collector, Deciders, Noon(11)), determination);
        Refused(StepRefusals.BeforeLast.Code, "11.2.3", () => determination.Revoke("有财产", Manager, Deciders, Noon(9)), determination);
        Mistaken(() => determination.Revoke(" ", Manager, Deciders, Noon(11)), determination);
        Mistaken(() => determination.Revoke("有财产", null!, Deciders, Noon(11)), determination);
        Mistaken(() => determination.Revoke("有财产", Manager, null!, Noon(11)), determination);

        determination.Revoke("有财产", Manager, Deciders, Noon(11));

        Assert.Equal((Manager, "有财产", Noon(11)), (determination.Revocation!.By, determination.Revocation.Reason, determination.Revocation.At));
        Assert.Equal([new UncollectabilityDeterminationRevoked(Manager.Id, "有财产") { At = Noon(11) }], TakenFrom(determination));
        Refused(UncollectableRefusals.Revoked.Code, "11.2.3", () => determination.Revoke("有财产", Manager, Deciders, Noon(12)), determination);
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_a_later_payment_took_already_is_not_determined_for_an_earlier_day()
    {
        var debt = Owed();
        Settlement.Allocate(Received(400m), debt, Yuan(400m), Entry("A-1", 20));
        Refused(UncollectableRefusals.AboveBalance.Code, "11.2.3", () => Determine(debt, UncollectableGround.Bankruptcy, 600.01m), debt);
        Assert.Equal(Yuan(600m), Determine(debt, UncollectableGround.Bankruptcy, 600m).Amount);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Before_the_calendar_ends_it_is_not_overdue_long_enough()
    {
        var debt = Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1m), Day(0), new LocalDate(9900, 12, 31)), Noon(0));
        foreach (var ground in new[] { UncollectableGround.ThreeYearsOverdue, UncollectableGround.OneYearOverdueSmallAmount })
        {
            Refused(UncollectableRefusals.NotLongEnough.Code, "11.2.3", () => Determine(debt, ground), debt);
            Assert.Null(ground.EarliestDay(LocalDate.MaxIsoValue.PlusYears(-ground.YearsOverdue!.Value)));
            Assert.Equal(LocalDate.MaxIsoValue, ground.EarliestDay(LocalDate.MaxIsoValue.PlusYears(-ground.YearsOverdue!.Value).PlusDays(-1)));
        }
    }

    [Fact]
    [Clause("11.2.3")]
    public void Revoked_it_says_that_nothing_is_compensated_and_what_was_written_off_is_to_be_reversed()
    {
        var determination = Determined(Owed(), 700m);
        determination.Revoke("有财产", Manager, Deciders, Noon(11));
        Assert.Equal((false, true, false), (determination.StandsOn(Day(9)), determination.StandsOn(Day(10)), determination.StandsOn(Day(11))));
        Assert.Contains("其下已作的核销须冲回", determination.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Instant AtNoon(LocalDate day) => Noon(Period.DaysBetween(Day(0), day));
}
