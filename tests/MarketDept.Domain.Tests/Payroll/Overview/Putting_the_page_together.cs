using System.Text.RegularExpressions;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Overview;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;

namespace MarketDept.Domain.Tests.Payroll.Overview;

[Clause("3.1")]
public class Putting_the_page_together
{
    private static readonly LocalDate Asked = new(2026, 7, 3);
    private static readonly DateInterval OfJune = June.ToDateInterval();

    private static DepartmentMonth Findings(YearMonth? month = null) =>
        DepartmentMonth.Of(month ?? June, Ledger(Fine("V-1", 50m), Compensation("V-1", 600m, clause: "11.2.1"), Duty("V-2", 800m)));

    private static ReceivablesLedger Posted() => ReceivablesLedger.Post(
        [LedgerSamples.Bill("B1", 0605, 0610, 100), LedgerSamples.Receipt("R1", 0620, 30), LedgerSamples.Bill("B2", 0605, 0710, 40, "C2")]);

    private static CollectionStatistics Collected(DateInterval? period = null) => CollectionStatistics.Of(
        Posted(), period ?? OfJune, [new(new("C1"), new("K1"), new("S1"))], new CollectionTargets(new CollectionTarget(new("K1"), June, Money.FromYuan(60))));

    /// <summary>C1 is one salesperson's, C2 contested, C3 contested and merged away, C4 nobody's.</summary>
    private static Customer[] Customers()
    {
        Customer[] customers =
        [
            CustomerSamples.WithIn("C2", Logged.Contact("L1", "S01", 1, customer: "C2"), Logged.Contact("L2", "S02", 1, customer: "C2")),
            CustomerSamples.WithIn("C1", Logged.Contact("L3", "S01", 0)),
            CustomerSamples.WithIn("C3", Logged.Contact("L4", "S01", 1, customer: "C3"), Logged.Contact("L5", "S02", 1, customer: "C3")),
            CustomerSamples.WithIn("C4"),
        ];
        CustomerSamples.MergeInto(customers[2], customers[1], 9);
        return customers;
    }

    private static LossSummary Lost(DateInterval? period = null)
    {
        var form = CareSamples.Form();
        CareSamples.Enter(form);
        return LossSummary.Of([form], period ?? OfJune);
    }

    private static ValueList<ManagerAlert> Alerts() => new ManagerAlerts(signedReceiptIsMonthlyType: false).On(
        Asked, [new(SettlementMethod.Prepaid, Money.FromYuan(5), new(new("C9"), new("K1"), null))], [], []);

    /// <summary>R-1 is due to be demanded, R-2 not overdue.</summary>
    private static DunningDecision[] Dunning(LocalDate? on = null)
    {
        Receivable[] debts = [MoneyOwedSamples.Owed(id: "R-2", due: 90), MoneyOwedSamples.Owed()];
        return [.. debts.Select(debt => DunningLog.Open(debt).Next(MoneyOwedSamples.Plan, debt, [], on ?? Asked))];
    }

    /// <summary>Placed on 10 June; asked about noon of 3 July, and to be collected within a day or within a year.</summary>
    private static PickupReminder[] Papers(Instant? at = null) =>
    [
        WarehousingSamples.Placed().AskCollected(Duration.FromDays(1), at ?? Noon(7, 3)),
        WarehousingSamples.Placed("H2", "T2", "二号架").AskCollected(Duration.FromDays(365), at ?? Noon(7, 3)),
    ];

    private static NoticeRegister Notices() => NoticeRegister.Of(NoticeSamples.Issued(NoticeSamples.Contents["special"]));

    private static DepartmentOverview Everything() => DepartmentOverview.Of(
        June, Asked, Findings(), LedgerSamples.StatementOf(Posted(), June), Collected(), Notices(), Customers(), Lost(), Alerts(), Dunning(), Papers());

    [Fact]
    public void Every_part_is_what_its_context_answers()
    {
        var page = Everything();

        Assert.True(page.IsComplete);
        Assert.Equal(Findings(), page.Findings);
        Assert.Equal((50m, 600m, 800m), (page.Findings!.Fines.Yuan, page.Findings.Compensation.Yuan, page.Findings.DutyToCollect.Yuan));
        Assert.Equal(110m, page.Statement!.Total.Closing.Yuan);
        Assert.Equal((0.3m, 0.5m), (page.Collections!.Total.RateOfDue!.Rounded(2), page.Collections.ByCollector.Single(row => row.Person is not null).RateOfTarget!.Rounded(2)));
        Assert.Equal("N1", page.Notices!.Open.Single().Notice.Value);
        Assert.Equal(1, page.LostCustomers!.Count);
        Assert.Equal([ManagerAlertKind.CashCustomerOwes, ManagerAlertKind.WithoutOwner], page.Alerts!.Select(alert => alert.Kind));
    }

    [Fact]
    public void Only_what_is_to_be_looked_at_is_picked_out()
    {
        var page = Everything();

        Assert.Equal(["C2"], page.ContestedCustomers!.Select(customer => customer.Value));
        Assert.Equal(["R-1"], page.DunningDue!.Select(answer => answer.Receivable.Value));
        Assert.Equal(["H1"], page.PapersNotCollected!.Select(answer => answer.HandOver.Value));
    }

    [Fact]
    public void What_was_not_supplied_is_unknown_and_not_nothing()
    {
        var page = DepartmentOverview.Of(June, Asked);

        Assert.Equal(Enum.GetValues<OverviewPart>(), page.NotSupplied);
        Assert.False(page.IsComplete);
        Assert.Equal(
            (null, null, null, null, null, null),
            (page.Findings, page.ContestedCustomers, page.LostCustomers, page.Alerts, page.DunningDue, page.PapersNotCollected));
        Assert.Equal(9, page.Explain(Language.English).About(ExplanationTopic.Missing).Count(text => text.EndsWith(": not supplied.", StringComparison.Ordinal)));
        Assert.Equal(9, page.Explain(Language.Chinese).About(ExplanationTopic.Missing).Count(text => text.EndsWith("：未提供。", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_list_is_nothing_and_not_unknown()
    {
        var page = DepartmentOverview.Of(June, Asked, customers: [], alerts: [], dunning: [], handOvers: []);

        Assert.Equal([OverviewPart.Findings, OverviewPart.Statement, OverviewPart.Collections, OverviewPart.Notices, OverviewPart.LostCustomers], page.NotSupplied);
        Assert.Empty(page.ContestedCustomers!);
        Assert.Contains("Contested customers, 0.", page.Explain(Language.English).About(ExplanationTopic.Fact));
    }

    /// <summary>Bit by bit, each part is supplied or not: the page says so, and leaving one out changes no other.</summary>
    [Property(MaxTest = 80)]
    public void Leaving_a_part_out_changes_no_other_part(ushort bits)
    {
        bool Has(OverviewPart part) => (bits >> (int)part & 1) == 1;
        var whole = Everything();
        var page = DepartmentOverview.Of(
            June, Asked,
            Has(OverviewPart.Findings) ? Findings() : null,
            Has(OverviewPart.Statement) ? LedgerSamples.StatementOf(Posted(), June) : null,
            Has(OverviewPart.Collections) ? Collected() : null,
            Has(OverviewPart.Notices) ? Notices() : null,
            Has(OverviewPart.ContestedCustomers) ? Customers() : null,
            Has(OverviewPart.LostCustomers) ? Lost() : null,
            Has(OverviewPart.Alerts) ? Alerts() : null,
            Has(OverviewPart.Dunning) ? Dunning() : null,
            Has(OverviewPart.HandOvers) ? Papers() : null);

        Assert.Equal(Enum.GetValues<OverviewPart>().Where(part => !Has(part)), page.NotSupplied);
        Assert.All(page.Explain(Language.English).Lines.Skip(1).Where(line => line.Topic != ExplanationTopic.Missing),
            line => Assert.Contains(line, whole.Explain(Language.English).Lines));
    }

    [Fact]
    public void The_page_says_part_by_part_what_there_is()
    {
        var english = Everything().Explain(Language.English).ToString();
        string[] said =
        [
            "The department in 2026-06, reminders of 2026-07-03: 9 of 9 parts supplied.",
            "2026-06, 1 persons: fines ¥50.00, compensation ¥600.00, duty to collect ¥800.00, absences 0; never added together.",
            "Contested customers, 1: C2.",
            "Demands due, 1.",
            "Papers not collected in time, 1.",
            "Customer C9 settles in cash and owes ¥5.00.",
        ];

        var at = said.Select(text => english.IndexOf(text, StringComparison.Ordinal)).ToArray();
        Assert.All(at, place => Assert.True(place >= 0, english));
        Assert.Contains("归属有争议的客户 1 项：C2。", Everything().Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_say_as_much_and_chinese_has_full_width_punctuation()
    {
        var (zh, en) = (Everything().Explain(Language.Chinese), Everything().Explain(Language.English));

        Assert.Equal(zh.Lines.Select(line => (line.Topic, line.Clause)), en.Lines.Select(line => (line.Topic, line.Clause)));
        Assert.All(zh.Lines, line => Assert.EndsWith("。", line.Text, StringComparison.Ordinal));
        Assert.DoesNotMatch(new Regex(@"[()\[\];!?]|,(?!\d{3})|\p{IsCJKUnifiedIdeographs}[.:]"), zh.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Everything().Explain((Language)2));
    }

    [Fact]
    public void It_is_the_same_in_every_culture()
    {
        var expected = Everything().Explain(Language.English).ToString();

        Assert.All(Cultures.Names, name => Assert.Equal(expected, Cultures.Under(name, () => Everything().Explain(Language.English).ToString())));
    }

    [Fact]
    public void In_which_order_lists_come_does_not_matter() =>
        Assert.Equal(
            DepartmentOverview.Of(June, Asked, customers: Customers(), dunning: Dunning(), handOvers: Papers()),
            DepartmentOverview.Of(June, Asked, customers: Customers().Reverse(), dunning: Dunning().Reverse(), handOvers: Papers().Reverse()));

    [Fact]
    public void A_part_of_another_month_or_day_is_a_mistake()
    {
        var july = Asked.PlusDays(1);

        Assert.All(
            new (string Name, Action Make)[]
            {
                ("findings", () => DepartmentOverview.Of(June, Asked, findings: Findings(July))),
                ("statement", () => DepartmentOverview.Of(June, Asked, statement: LedgerSamples.StatementOf(Posted(), LedgerSamples.May))),
                ("collections", () => DepartmentOverview.Of(June, Asked, collections: Collected(new(OfJune.Start, OfJune.End.PlusDays(1))))),
                ("losses", () => DepartmentOverview.Of(June, Asked, losses: Lost(new(OfJune.Start.PlusDays(1), OfJune.End)))),
                ("dunning", () => DepartmentOverview.Of(June, Asked, dunning: Dunning(july))),
                ("handOvers", () => DepartmentOverview.Of(June, Asked, handOvers: Papers(Noon(7, 4)))),
            },
            wrong =>
            {
                var error = Assert.Throws<ArgumentException>(wrong.Make);
                Assert.Equal(wrong.Name, error.ParamName);
                Assert.Contains("allowed is", error.Message, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void The_day_of_papers_is_that_of_the_companys_time_zone()
    {
        // Two in the morning of 3 July in Shanghai.
        var night = Instant.FromUtc(2026, 7, 2, 18, 0);

        Assert.Single(DepartmentOverview.Of(June, Asked, handOvers: Papers(night)).PapersNotCollected!);
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, handOvers: Papers(night), zone: DateTimeZone.Utc));
    }

    [Fact]
    public void What_is_there_twice_or_null_is_a_mistake()
    {
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, customers: [Customers()[0], Customers()[0]]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, dunning: [Dunning()[0], Dunning()[0]]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, handOvers: [Papers()[0], Papers()[0]]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, customers: [null!]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, alerts: [null!]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, dunning: [null!]));
        Assert.ThrowsAny<ArgumentException>(() => DepartmentOverview.Of(June, Asked, handOvers: [null!]));
    }
}
