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
using MarketDept.Domain.Warehousing.Storage;
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
        Posted(), period ?? OfJune, [new(new("C1"), new("K1"), new("S1"))], [new CollectionTarget(new("K1"), June, Money.FromYuan(60))]);

    /// <summary>C1 is one salesperson's, C2 contested, C3 contested and merged away, C4 nobody's.</summary>
    private static ValueList<Customer> Customers()
    {
        Customer[] customers =
        [
            CustomerSamples.WithIn("C2", Logged.Contact("L1", "S01", 1, customer: "C2"), Logged.Contact("L2", "S02", 1, customer: "C2")),
            CustomerSamples.WithIn("C1", Logged.Contact("L3", "S01", 0)),
            CustomerSamples.WithIn("C3", Logged.Contact("L4", "S01", 1, customer: "C3"), Logged.Contact("L5", "S02", 1, customer: "C3")),
            CustomerSamples.WithIn("C4"),
        ];
        CustomerSamples.MergeInto(customers[2], customers[1], 9);
        return [.. customers];
    }

    private static LostCustomerAnalysis Lost(DateInterval? period = null)
    {
        var form = LostCustomerAnalysis.Open(new("F1"), period ?? OfJune, ViolationSamples.At(0));
        CareSamples.Enter(form);
        return form;
    }

    private static ValueList<ManagerAlert> Alerts() => ManagerAlert.ListOn(
        Asked, [new(SettlementMethod.Prepaid, Money.FromYuan(5), new(new("C9"), new("K1"), null))], [], new() { SignedReceiptIsMonthlyType = false });

    /// <summary>R-1 is due to be demanded, R-2 not overdue.</summary>
    private static ValueList<DunningDecision> Dunning(LocalDate? on = null)
    {
        Receivable[] debts = [MoneyOwedSamples.Owed(id: "R-2", due: 90), MoneyOwedSamples.Owed()];
        return [.. debts.Select(debt => DunningLog.Open(debt).Next(MoneyOwedSamples.Plan, debt, [], on ?? Asked))];
    }

    /// <summary>Placed on 10 June; asked about noon of 3 July, and to be collected within a day or within a year.</summary>
    private static ValueList<PickupReminder> Papers(Instant? at = null) =>
    [
        WarehousingSamples.Placed().AskCollected(Duration.FromDays(1), at ?? Noon(7, 3)),
        WarehousingSamples.Placed("H2", "T2", "二号架").AskCollected(Duration.FromDays(365), at ?? Noon(7, 3)),
    ];

    /// <summary>K1 is overdue, K2 not due, of K3 nothing is known, K4 is due on the day.</summary>
    private static ValueList<DueDecision> Surveys(LocalDate? on = null)
    {
        var plan = new CareTerms { SurveyEvery = Period.FromMonths(1) };
        return
        [
            plan.SurveyOf(new("K4"), new(2026, 6, 3), null, on ?? Asked), plan.SurveyOf(new("K3"), null, null, on ?? Asked),
            plan.SurveyOf(new("K2"), new(2026, 6, 20), null, on ?? Asked), plan.SurveyOf(new("K1"), new(2026, 5, 20), null, on ?? Asked),
        ];
    }

    private static DueDecision Analysis(LocalDate? last = null, LocalDate? on = null) =>
        new CareTerms { AnalysisEvery = Period.FromMonths(1) }.Analysis(last ?? new(2026, 5, 31), null, on ?? Asked);

    /// <summary>An area from a day on, of which the customer is to be told within three days and was on another, or never.</summary>
    private static NotificationDecision Area(string id, LocalDate dayIn, LocalDate? told, LocalDate? on = null)
    {
        var place = StoragePlace.Register(new($"P-{id}"), WarehousingSamples.Metres(100), WarehousingSamples.At(0));
        place.Occupy(new(id), new("C1"), WarehousingSamples.Metres(20), dayIn, null, WarehousingSamples.At(0));
        if (told is { } day)
            place.Notify(new(id), WarehousingSamples.Clerk.Id, day, WarehousingSamples.At(0));
        return place.AskNotified(new(id), Period.FromDays(3), on ?? Asked);
    }

    /// <summary>O5 was told in time, O4 too late in May, O3 too late in June, O2 not yet, O1 has still time.</summary>
    private static ValueList<NotificationDecision> Areas() =>
    [
        Area("O1", new(2026, 7, 1), null), Area("O2", new(2026, 6, 20), null), Area("O3", new(2026, 5, 20), new(2026, 6, 1)),
        Area("O4", new(2026, 5, 20), new(2026, 5, 31)), Area("O5", new(2026, 6, 20), new(2026, 6, 21)),
    ];

    private static NoticeRegister Notices() => NoticeRegister.Of(NoticeSamples.Issued(NoticeSamples.Contents["special"]));

    private static DepartmentOverview Everything() => DepartmentOverview.Of(
        June, Asked, new()
    {
        Findings = Findings(), Statement = LedgerSamples.StatementOf(Posted(), June), Collections = Collected(), Notices = Notices(), Customers = Customers(),
        Losses = Lost(), Alerts = Alerts(), Dunning = Dunning(), HandOvers = Papers(), Surveys = Surveys(), LossAnalysis = Analysis(), Areas = Areas(),
    });

    [Fact]
    public void Every_part_is_what_its_context_answers()
    {
        var page = Everything();

        Assert.Empty(page.NotSupplied);
        Assert.Equal(Findings(), page.Parts.Findings);
        Assert.Equal((50m, 600m, 800m), (page.Parts.Findings!.Fines.Yuan, page.Parts.Findings.Compensation.Yuan, page.Parts.Findings.DutyToCollect.Yuan));
        Assert.Equal(110m, page.Parts.Statement!.Total.Closing.Yuan);
        Assert.Equal((0.3m, 0.5m), (page.Parts.Collections!.Total.RateOfDue(2), page.Parts.Collections.ByCollector.Single(row => row.Person is not null).RateOfTarget(2)));
        Assert.Equal("N1", page.Parts.Notices!.Open.Single().Key);
        Assert.Equal([CareSamples.Customer], page.Parts.Losses!.Lines.Select(line => line.Customer));
        Assert.Equal([ManagerAlertKind.CashCustomerOwes, ManagerAlertKind.WithoutOwner], page.Parts.Alerts!.Select(alert => alert.Kind));
    }

    [Fact]
    public void Only_what_is_to_be_looked_at_is_picked_out()
    {
        var page = Everything();

        Assert.Equal(["C2"], page.ContestedCustomers!.Select(customer => customer.Value));
        Assert.Equal(["R-1"], page.Parts.Dunning!.Select(answer => answer.Receivable.Value));
        Assert.Equal(["H1"], page.Parts.HandOvers!.Select(answer => answer.HandOver.Value));
        Assert.Equal(
            [("K1", DueStatus.Overdue), ("K3", DueStatus.Undetermined), ("K4", DueStatus.Due)],
            page.Parts.Surveys!.Select(answer => (answer.Customer!.Value.Value, answer.Status)));
        Assert.Equal(["O3", "O2"], page.Parts.Areas!.Select(answer => answer.Occupancy.Value));
    }

    [Fact]
    [Clause("8.3.7")]
    public void Whether_the_analysis_is_due_is_said_either_way()
    {
        Assert.Contains("Lost-customer analysis: overdue by 3 day(s).",
            DepartmentOverview.Of(June, Asked, new() { LossAnalysis = Analysis() }).Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Contains("流失客户分析表未到期。",
            DepartmentOverview.Of(June, Asked, new() { LossAnalysis = Analysis(Asked) }).Explain(Language.Chinese).About(ExplanationTopic.Fact));
    }

    [Fact]
    [Clause("10.3")]
    public void Papers_that_wait_the_longest_come_first_whatever_they_are_called()
    {
        PickupReminder Placed(string id, int hour) => HandOver.PlaceIn(
            new(id), WarehousingSamples.SentEarly(), "一号架", ["一号架"], WarehousingSamples.Clerk, WarehousingSamples.At(hour)).AskCollected(Duration.FromDays(1), Noon(7, 3));

        Assert.Equal(
            ["H3", "H2", "H4", "H1"],
            DepartmentOverview.Of(June, Asked, new() { HandOvers = [Placed("H1", 9), Placed("H4", 5), Placed("H3", 1), Placed("H2", 5)] })
                .Parts.HandOvers!.Select(answer => answer.HandOver.Value));
    }

    [Fact]
    [Clause("8.3.6")]
    public void Areas_that_are_due_the_longest_come_first_whatever_they_are_called() =>
        Assert.Equal(
            ["O8", "O7", "O9"],
            DepartmentOverview.Of(June, Asked, new() { Areas = [Area("O9", new(2026, 6, 9), null), Area("O7", new(2026, 6, 5), null), Area("O8", new(2026, 6, 1), null)] })
                .Parts.Areas!.Select(answer => answer.Occupancy.Value));

    [Fact]
    public void What_was_not_supplied_is_unknown_and_not_nothing()
    {
        var page = DepartmentOverview.Of(June, Asked, new());

        Assert.Equal(12, page.NotSupplied.Count);
        Assert.NotEmpty(page.NotSupplied);
        Assert.Equal(
            (null, null, null, null, null, null),
            (page.Parts.Findings, page.ContestedCustomers, page.Parts.Losses, page.Parts.Alerts, page.Parts.Dunning, page.Parts.HandOvers));
        Assert.Equal((null, null, null), (page.Parts.Surveys, page.Parts.LossAnalysis, page.Parts.Areas));
        Assert.Equal(12, page.Explain(Language.English).About(ExplanationTopic.Missing).Count(text => text.EndsWith(": not supplied.", StringComparison.Ordinal)));
        Assert.Equal(12, page.Explain(Language.Chinese).About(ExplanationTopic.Missing).Count(text => text.EndsWith("：未提供。", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_list_is_nothing_and_not_unknown()
    {
        var page = DepartmentOverview.Of(June, Asked, new() { Customers = [], Alerts = [], Dunning = [], HandOvers = [], Surveys = [], Areas = [] });

        Assert.Equal(
            ["Findings", "Statement of receivables", "Collections", "Notices and stubs", "Lost customers", "Lost-customer analysis"],
            page.NotSupplied.Select(title => title.English));
        Assert.Contains("应回访的客户 0 项。", page.Explain(Language.Chinese).About(ExplanationTopic.Fact));
        Assert.Contains("Storage areas not told in time, 0.", page.Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Empty(page.ContestedCustomers!);
        Assert.Contains("Contested customers, 0.", page.Explain(Language.English).About(ExplanationTopic.Fact));
    }

    /// <summary>Bit by bit, each part is supplied or not: the page says so, and leaving one out changes no other.</summary>
    [Property(MaxTest = 80)]
    public void Leaving_a_part_out_changes_no_other_part(ushort bits)
    {
        bool Has(int part) => (bits >> part & 1) == 1;
        var whole = Everything();
        var page = DepartmentOverview.Of(
            June, Asked,
            new()
            {
                Findings = Has(0) ? Findings() : null,
                Statement = Has(1) ? LedgerSamples.StatementOf(Posted(), June) : null,
                Collections = Has(2) ? Collected() : null,
                Notices = Has(3) ? Notices() : null,
                Customers = Has(4) ? Customers() : null,
                Losses = Has(5) ? Lost() : null,
                Alerts = Has(6) ? Alerts() : null,
                Dunning = Has(7) ? Dunning() : null,
                HandOvers = Has(8) ? Papers() : null,
                Surveys = Has(9) ? Surveys() : null,
                LossAnalysis = Has(10) ? Analysis() : null,
                Areas = Has(11) ? Areas() : null,
            });

        Assert.Equal(DepartmentOverview.Of(June, Asked, new()).NotSupplied.Where((_, place) => !Has(place)), page.NotSupplied);
        Assert.All(page.Explain(Language.English).Lines.Skip(1).Where(line => line.Topic != ExplanationTopic.Missing),
            line => Assert.Contains(line, whole.Explain(Language.English).Lines));
    }

    [Fact]
    public void The_page_says_part_by_part_what_there_is()
    {
        var english = Everything().Explain(Language.English).ToString();
        string[] said =
        [
            "The department in June 2026, reminders of 3 July 2026: 12 of 12 parts supplied.",
            "June 2026, 1 persons: fines ¥50.00, compensation ¥600.00, duty to collect ¥800.00, absences 0; never added together.",
            "Contested customers, 1: C2.",
            "Demands due, 1.",
            "Papers not collected in time, 1.",
            "Surveys due, 3.",
            "Satisfaction survey (customer K1): overdue by 13 day(s).",
            "Satisfaction survey (customer K3): whether it is due is undetermined.",
            "Lost-customer analysis: overdue by 3 day(s).",
            "Storage areas not told in time, 2.",
            "The storage area of customer C1: not told, and overdue.",
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
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Everything().Explain((Language)3));
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
            DepartmentOverview.Of(June, Asked, new() { Customers = Customers(), Dunning = Dunning(), HandOvers = Papers(), Surveys = Surveys(), Areas = Areas() }),
            DepartmentOverview.Of(June, Asked, new() { Customers = [.. Customers().Reverse()], Dunning = [.. Dunning().Reverse()], HandOvers = [.. Papers().Reverse()],
                Surveys = [.. Surveys().Reverse()], Areas = [.. Areas().Reverse()] }));

    [Fact]
    public void A_part_of_another_month_or_day_is_a_mistake()
    {
        var july = Asked.PlusDays(1);

        Assert.All(
            new (string Name, Action Make)[]
            {
                ("Findings", () => DepartmentOverview.Of(June, Asked, new() { Findings = Findings(July) })),
                ("Statement", () => DepartmentOverview.Of(June, Asked, new() { Statement = LedgerSamples.StatementOf(Posted(), LedgerSamples.May) })),
                ("Collections", () => DepartmentOverview.Of(June, Asked, new() { Collections = Collected(new(OfJune.Start, OfJune.End.PlusDays(1))) })),
                ("Losses", () => DepartmentOverview.Of(June, Asked, new() { Losses = Lost(new(OfJune.Start.PlusDays(1), OfJune.End)) })),
                ("Dunning", () => DepartmentOverview.Of(June, Asked, new() { Dunning = Dunning(july) })),
                ("HandOvers", () => DepartmentOverview.Of(June, Asked, new() { HandOvers = Papers(Noon(7, 4)) })),
                ("Surveys", () => DepartmentOverview.Of(June, Asked, new() { Surveys = Surveys(july) })),
                ("Surveys", () => DepartmentOverview.Of(June, Asked, new() { Surveys = [Analysis()] })),
                ("LossAnalysis", () => DepartmentOverview.Of(June, Asked, new() { LossAnalysis = Analysis(on: july) })),
                ("LossAnalysis", () => DepartmentOverview.Of(June, Asked, new() { LossAnalysis = Surveys()[0] })),
                ("Areas", () => DepartmentOverview.Of(June, Asked, new() { Areas = [Area("O1", Asked, null, july)] })),
            },
            wrong =>
            {
                var error = Assert.Throws<ArgumentException>(wrong.Name, wrong.Make);
                Assert.Contains("Supply that of", error.Message, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void The_day_of_papers_is_that_of_the_companys_time_zone()
    {
        // Two in the morning of 3 July in Shanghai.
        var night = Instant.FromUtc(2026, 7, 2, 18, 0);

        Assert.Single(DepartmentOverview.Of(June, Asked, new() { HandOvers = Papers(night) }).Parts.HandOvers!);
    }

    [Fact]
    public void What_is_there_twice_or_null_is_a_mistake()
    {
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Customers = [Customers()[0], Customers()[0]] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Dunning = [Dunning()[0], Dunning()[0]] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { HandOvers = [Papers()[0], Papers()[0]] }));
        Assert.Throws<ArgumentNullException>("parts", () => DepartmentOverview.Of(June, Asked, null!));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Customers = [null!] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Alerts = [null!] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Dunning = [null!] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { HandOvers = [null!] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Surveys = [Surveys()[0], Surveys()[0]] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Surveys = [null!] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Areas = [Areas()[0], Areas()[0]] }));
        Mistake.Thrown(() => DepartmentOverview.Of(June, Asked, new() { Areas = [null!] }));
    }
}
