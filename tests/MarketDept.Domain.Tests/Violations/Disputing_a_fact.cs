using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Reports of one act that state a fact differently dispute that fact, never the whole act: what is the same in every version stands.</summary>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
public class Disputing_a_fact
{
    public static TheoryData<string> Disputes => [.. Pairs.Keys];

    private static readonly Dictionary<string, (ViolationFacts One, ViolationFacts Other, FactNames Fact)> Pairs = new()
    {
        ["loss"] = (Breach("8.4", 9, 0.5m), Breach("8.4", 7, 0.5m), FactNames.Loss),
        ["a loss against none"] = (Breach("8.4", 9, 0.5m), Breach("8.4", 0), FactNames.Loss),
        ["share"] = (Breach("8.4", 9, 0.5m), Breach("8.4", 9, 0.3m), FactNames.LossShare),
        ["tariff"] = (Concession((5, 1)), Concession((4, 1)), FactNames.Consignments),
        ["charge"] = (Concession((5, 1), (3, 3)), Concession((5, 2)), FactNames.Consignments),
        ["receivable"] = (Monthly((5, 0, 5)), Monthly((4, 0, 4)), FactNames.Receivables),
        ["collected"] = (Monthly((5, 0, 5)), Monthly((5, 2, 5)), FactNames.Receivables),
        ["uncollectable"] = (Monthly((5, 0, 5)), Monthly((5, 0, 4)), FactNames.Receivables),
        ["deduction"] = (Deduction(9), Deduction(7), FactNames.Deduction),
        ["justified"] = (Deduction(9, 1), Deduction(9, 2), FactNames.Justified),
        ["recovered"] = (Deduction(9, 1, 0), Deduction(9, 1, 1), FactNames.Recovered),
        ["poaching loss"] = (Poaching(true, true, true, Loss(9)), Poaching(true, true, true, Loss(7)), FactNames.Loss),
    };

    [Theory]
    [MemberData(nameof(Disputes))]
    public void About_an_amount_leaves_clause_and_fine_and_opens_what_differs(string dispute)
    {
        var (one, other, fact) = Pairs[dispute];
        var report = Judged(Reported("I-1", "act", one), Reported("I-2", "act", other));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((PenaltyPolicy.Standard.Assess(Incident(one)).FinePerPerson, null), ((Money?)finding.Fine, finding.Compensation));
        Assert.Equal((fact, fact), (finding.Missing, finding.Disputed));
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal((finding.Clause, fact, "S01"), (conflict.Clause, conflict.Facts, conflict.Staff.Value));
        Assert.Equal(["I-1", "I-2"], conflict.Incidents.Select(incident => incident.Id.Value));
        Assert.Empty(report.Duplicates);
    }

    [Theory]
    [InlineData("2026-06-04")]
    [InlineData("2027-06-03")]
    [InlineData("2027-02-23")]
    public void About_the_day_opens_nothing_under_one_edition(string day)
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4")), ReportedOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, "I-2", "act", Breach("8.4")));

        Assert.Equal((FactNames.OccurredOn, true), (Assert.Single(report.Findings).Disputed, report.Findings[0].IsDetermined));
        Assert.Single(report.Duplicates);
    }

    [Fact]
    public void Opens_only_the_result_that_differs()
    {
        var finding = Judged(Reported("I-1", "act", Monthly((5, 0, 2))), Reported("I-2", "act", Monthly((6, 0, 2)))).Findings[0];

        Assert.Equal((Yuan(2), null), (finding.Compensation!.Value, finding.DutyToCollect));
    }

    [Fact]
    public void Opens_the_interval_as_a_whole()
    {
        var finding = Judged(Reported("I-1", "act", FalseVisit(13, 17)), Reported("I-2", "act", FalseVisit(13, 18))).Findings[0];

        Assert.Equal((null, FactNames.To, Money.Zero), (finding.Absence, finding.Missing, finding.Compensation!.Value));

        var another = new ViolationFacts.FalseVisitReport(new(Day.PlusDays(1).At(new(13, 0)), Day.PlusDays(1).At(new(17, 30))));
        finding = Judged(Reported("I-1", "act", FalseVisit()), ReportedOn(Day.PlusDays(1), "I-2", "act", another)).Findings[0];
        Assert.Equal((null, FactNames.OccurredOn | FactNames.From | FactNames.To), (finding.Absence, finding.Missing));
    }

    [Fact]
    public void That_makes_no_difference_is_named_and_opens_nothing()
    {
        var report = Judged(Reported("I-1", "act", Concession((5, 3))), Reported("I-2", "act", Concession((6, 4))), Reported("I-3", "act", Concession((5, 3))));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((Yuan(2), FactNames.None, FactNames.Consignments), (finding.Compensation!.Value, finding.Missing, finding.Disputed));
        Assert.Empty(report.Conflicts);
        Assert.Equal(["I-2", "I-3"], report.Duplicates.Select(row => row.Incident.Id.Value));
    }

    [Fact]
    public void Of_an_unknown_in_every_version_makes_no_difference_either()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4", 5)), Reported("I-2", "act", Breach("8.4", 7)));

        Assert.Equal((null, FactNames.LossShare), (report.Findings[0].Compensation, report.Findings[0].Missing));
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public void That_leads_to_different_clauses_leaves_the_case_undetermined()
    {
        var report = Judged(Reported("I-1", "act", Poaching(true, true, true)), Reported("I-2", "act", Poaching(false, true, true)));

        Assert.Empty(report.Findings);
        Assert.Equal([FactNames.Intentional, FactNames.Intentional], report.Undetermined.Select(row => row.Missing));
        Assert.Equal((null, FactNames.Intentional), (Assert.Single(report.Conflicts).Clause, report.Conflicts[0].Facts));
    }

    [Fact]
    public void That_leaves_one_version_undetermined_leaves_the_case_so_and_says_what_both_lack()
    {
        var report = Judged(Reported("I-1", "act", Poaching(true, null, true)), Reported("I-2", "act", Poaching(false, null, true)));

        Assert.Equal(FactNames.Intentional | FactNames.DataTaken, report.Undetermined[0].Missing);
        Assert.Single(report.Conflicts);
    }

    [Fact]
    public void Between_a_clause_and_none_leaves_the_case_undetermined_for_everybody_it_names()
    {
        var report = Judged(Reported("I-1", "act", Deduction(5, 5), By("S01"), By("S02")), Reported("I-2", "act", Deduction(5, 0), By("S03"), By("S01")));

        Assert.Empty(report.NotApplicable);
        Assert.Equal([("S01", 2), ("S02", 1), ("S03", 1)], report.Conflicts.Select(row => (row.Staff.Value, row.Incidents.Count)));
        Assert.Equal(3, report.TotalsByPerson().Count(total => total.Open == 1));
    }

    [Fact]
    public void Between_two_versions_that_are_undetermined_makes_no_difference()
    {
        var report = Judged(Reported("I-1", "act", Deduction(5, null)), Reported("I-2", "act", Deduction(6, null)));

        Assert.Equal([FactNames.Justified, FactNames.Justified], report.Undetermined.Select(row => row.Missing));
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public void Between_versions_that_are_not_applicable_makes_no_difference_whatever_editions_they_fall_under()
    {
        var report = new PenaltyPolicy(WithGap).AssessAll(
            ReportedOn(Day, "I-1", "act", Deduction(5, 5)), ReportedOn(Day.PlusDays(2), "I-2", "act", Deduction(6, 6)));

        Assert.Equal(2, report.NotApplicable.Count);
        Assert.Empty(report.Conflicts);
        Assert.Empty(report.Undetermined);
    }

    [Fact]
    public void Gives_each_report_a_version_filled_in_from_the_others_where_they_agree()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.4", 100)), Reported("I-2", "act", Breach("8.4", 60)), Reported("I-3", "act", Breach("8.4", 100, 0.5m)));

        // Of the loss I-3 says what I-1 says, and gives no version. It alone states the share, and the versions have it from there.
        var conclusions = report.Findings[0].Explain(Language.English).About(ExplanationTopic.Step).ToArray();
        Assert.Equal(2, conclusions.Length);
        Assert.Contains("I-1", conclusions[0], StringComparison.Ordinal);
        Assert.Contains("¥50.00", conclusions[0], StringComparison.Ordinal);
        Assert.Contains("I-2", conclusions[1], StringComparison.Ordinal);
        Assert.Contains("¥30.00", conclusions[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_open_in_a_version_what_the_others_dispute_and_it_does_not_say()
    {
        var report = Judged(
            Reported("I-1", "act", Poaching(true, true, true, Loss(5))), Reported("I-2", "act", Poaching(true, true, true, Loss(7))),
            Reported("I-3", "act", Poaching(false, null, null)));

        // By I-3 it is a plain breach whose loss is open, by the others 11.2.4.
        Assert.Equal(FactNames.Loss | FactNames.Intentional, report.Undetermined[0].Missing);
    }

    [Fact]
    public void Gives_no_version_to_a_report_that_another_one_contains()
    {
        // I-2 says what I-1 says and less; with a version of its own the loss would be open in it.
        var report = Judged(
            Reported("I-1", "act", Breach("8.4", 0), By("S01", 2), By("S02")), Reported("I-2", "act", Breach("8.4", null), By("S01", 2)),
            Reported("I-3", "act", Breach("8.4", 0), By("S01", 3)));

        Assert.Equal(Money.Zero, report.Findings[0].Compensation);
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public void Gives_a_version_to_a_report_that_says_a_little_of_its_own()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.4", 0), By("S01", 2), By("S02")), Reported("I-2", "act", Breach("8.4", 5, 1m), By("S01", 2)),
            Reported("I-3", "act", Breach("8.4", null), By("S01", 3)));

        // By I-3 the loss is open.
        Assert.Equal((null, FactNames.Loss | FactNames.Weight), (report.Findings[0].Compensation, report.Findings[0].Missing));
    }

    [Fact]
    public void Concerns_a_person_only_where_it_makes_a_difference_for_him()
    {
        // Two fen by 2 : 1 : 2 are 1, 0 and 1, by 2 : 2 : 2 they are 1, 1 and 0: S01 has one either way.
        var report = Judged(
            Reported("I-1", "act", Deduction(0.02m), By("S01", 2), By("S02", 1), By("S03", 2)), Reported("I-2", "act", Deduction(0.02m), By("S02", 2), By("S01")));

        Assert.Equal([("S01", Yuan(0.01m)), ("S02", null), ("S03", (Money?)null)], report.Findings.Select(row => (row.Staff.Value, row.Compensation)));
        Assert.Equal([("S02", 2), ("S03", 1)], report.Conflicts.Select(row => (row.Staff.Value, row.Incidents.Count)));
        Assert.Equal([("I-2", "S01")], report.Duplicates.Select(row => (row.Incident.Id.Value, row.Staff.Value)));
    }
}
