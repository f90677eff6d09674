using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Who may be charged: section 11 reaches the staff of the department, and a clause those whose work it governs.</summary>
[Clause("11.1")]
[Clause("5.1")]
[Clause("7.1")]
public class Charging_whom_a_clause_binds
{
    private static readonly StaffMember[] Staff =
    [
        Person("manager", Position.Manager), Person("deputy", Position.DeputyManager), Person("seller", Position.Salesperson),
        Person("collector", Position.Collector), Person("clerk", Position.WarehouseOrderClerk), Person("dispatcher", Position.Dispatcher),
        Person("head", Position.DepartmentHead), Person("executive", Position.SupervisingExecutive),
    ];

    public static TheoryData<string> Clauses => [.. ClauseCatalogue.Finable.Select(clause => clause.Id.ToString())];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Follows_from_the_clause_that_was_broken(string clause)
    {
        var report = JudgedAmong(Staff, Reported("I-1", null, Breach(clause), [.. Staff.Select(person => By(person.Id.Value))]));

        string[] bound = clause switch
        {
            "8.1.1" or "8.1.2" or "8.5" => ["manager", "deputy", "seller"],
            ['9', ..] => ["manager", "deputy", "collector"],
            ['1', '0', ..] => ["manager", "deputy", "clerk"],
            _ => ["manager", "deputy", "seller", "collector", "clerk"],
        };
        Assert.Equal(bound, report.Findings.Select(row => row.Staff.Value));
        Assert.All(report.NotBound, row => Assert.Equal(("I-1", clause), (row.Incident.Id.Value, row.Clause.Id.ToString())));
        Assert.Equal(Staff.Select(person => person.Id.Value).Except(bound), report.NotBound.Select(row => row.Staff.Value));
    }

    [Fact]
    public void Is_everybody_of_the_department_under_11_2_and_11_3()
    {
        foreach (var facts in new ViolationFacts[] { Concession(), Deduction(5), Monthly(), Poaching(true, true, true), FalseVisit(), Poaching(false, true, true) })
        {
            var report = JudgedAmong(Staff, Reported("I-1", null, facts, [.. Staff.Select(person => By(person.Id.Value))]));
            Assert.Equal(["manager", "deputy", "seller", "collector", "clerk"], report.Findings.Select(row => row.Staff.Value));
            Assert.Equal(["dispatcher", "head", "executive"], report.NotBound.Select(row => row.Staff.Value));
        }
    }

    [Fact]
    public void Leaves_somebody_who_is_not_bound_no_offender_and_without_a_weight()
    {
        var report = JudgedAmong(Staff,
            Reported("I-1", "act", Breach("8.5", 100, 0.5m), By("collector", 3), By("seller")),
            Reported("I-2", "act", Breach("8.5"), By("collector", 4)));

        // The collector's part falls to the seller, and that his two weights differ disputes nothing.
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("seller", Yuan(50), FactNames.None), (finding.Staff.Value, finding.Compensation!.Value, finding.Disputed));
        Assert.Equal([("I-1", "collector"), ("I-2", "collector")], report.NotBound.Select(row => (row.Incident.Id.Value, row.Staff.Value)));
    }

    [Fact]
    public void Takes_a_report_out_whose_clause_binds_nobody_of_those_it_names()
    {
        var report = JudgedAmong(Staff,
            Reported("I-1", "act", Breach("9.3", 100, 0.5m), By("seller")), Reported("I-2", "act", Breach("8.4", null), By("seller")));

        // What I-1 says of the loss is not known through it.
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("I-2", null), (finding.Incident.Id.Value, finding.Compensation));
        Assert.Equal("I-2", Assert.Single(finding.Reports).Id.Value);
        Assert.Equal(0, report.Undetermined.Count + report.NotApplicable.Count + report.Duplicates.Count + report.Conflicts.Count);
        Assert.Equal("9.3", Assert.Single(report.NotBound).Clause.Id.ToString());
    }

    [Fact]
    public void Is_asked_of_each_report_by_its_own_clause()
    {
        var report = JudgedAmong(Staff,
            Reported("I-1", "act", Breach("9.3"), By("collector"), By("seller")), Reported("I-2", "act", Breach("8.5"), By("collector"), By("seller")));

        Assert.Equal([("I-1", "collector"), ("I-2", "seller")], report.Findings.Select(row => (row.Incident.Id.Value, row.Staff.Value)));
        Assert.Empty(report.Duplicates);
    }

    [Fact]
    public void Takes_the_post_that_the_report_states_before_that_of_the_staff()
    {
        var report = JudgedAmong(Staff, Reported("I-1", null, Breach("9.3"), By("seller", null, Position.Collector)));

        Assert.Equal("seller", Assert.Single(report.Findings).Staff.Value);
    }

    [Fact]
    public void Is_not_asked_where_no_post_is_known_and_the_finding_says_so()
    {
        var finding = Assert.Single(Judged(Reported("I-1", null, Breach("9.3"), By("S01"))).Findings);
        Assert.False(finding.IsPostKnown);
        Assert.Contains("the post of S01 is not stated", finding.Explain(Language.English).ToString(), StringComparison.OrdinalIgnoreCase);

        Assert.False(Assert.Single(JudgedAmong(Staff, Reported("I-1", null, Breach("9.3"), By("stranger"))).Findings).IsPostKnown);
        Assert.True(Assert.Single(JudgedAmong(Staff, Reported("I-1", null, Breach("9.3"), By("collector"))).Findings).IsPostKnown);
        Assert.True(Assert.Single(Judged(Reported("I-1", null, Breach("9.3"), By("S01", null, Position.Collector))).Findings).IsPostKnown);
    }

    [Fact]
    public void Is_known_of_each_of_several_reports_where_one_of_them_states_the_post()
    {
        var among = JudgedAmong(Staff, Reported("I-1", "a", Breach("9.3"), By("collector"), By("stranger")), Reported("I-2", "a", Breach("9.1"), By("collector")));

        Assert.Equal([true, false], among.Findings.Select(finding => finding.IsPostKnown));
    }

    [Fact]
    public void Of_one_incident_alone_is_said_by_its_outcome()
    {
        var assessment = Assessed(Breach("8.5"), By("C1", null, Position.Collector));

        Assert.Equal((Outcome.NotBound, null, FactNames.None), (assessment.Outcome, assessment.Clause, assessment.Missing));
        Assert.Empty(assessment.Findings());
        Assert.Equal("S1", Assert.Single(Assessed(Breach("8.5"), By("C1", null, Position.Collector), By("S1")).Findings()).Staff.Value);
    }

    [Fact]
    public void Says_why_in_both_languages()
    {
        var report = JudgedAmong(Staff, Reported("I-1", null, Breach("8.5"), By("collector"), By("dispatcher")));

        Assert.Equal(
            "I-1 is not charged to collector: clause 8.5 does not bind a collector. The text speaks of salespersons; manager and deputy are bound where they do that work.",
            report.NotBound[0].Explain(Language.English).ToString());
        Assert.Equal("I-1：不追究 collector。第8.5条不约束收款员：条文只说业务员；正副经理做这项工作时同样受约束。", report.NotBound[0].Explain(Language.Chinese).ToString());
        Assert.Contains("本部门", report.NotBound[1].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("dispatcher", report.NotBound[1].Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Staff_who_are_there_twice_are_refused() =>
        Mistake.Thrown(() => JudgedAmong([Staff[0], Staff[0]], Reported("I-1", null, Breach("8.4"))));
}
