using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>The lists of a judged month: in the order of the incidents, then of their offenders.</summary>
[Clause("11.1")]
public class Listing_what_was_found
{
    [Fact]
    public void Follows_the_order_of_incidents_then_of_offenders()
    {
        var report = Judged(
            Reported("I-9", "z", Breach("8.4"), By("S02"), By("S01")), Reported("I-1", "y", Breach("8.4"), By("S03")), Reported("I-5", "z", Breach("8.4"), By("S03"), By("S01")));

        Assert.Equal(
            [("I-9", "S02"), ("I-9", "S01"), ("I-1", "S03"), ("I-5", "S03")], report.Findings.Select(row => (row.Incident.Id.Value, row.Staff.Value)));
    }

    [Fact]
    public void Shows_a_finding_at_the_first_report_that_names_the_person_and_by_its_clause()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.2.1"), By("S01")), Reported("I-2", "act", Breach("9.3"), By("S02"), By("S01")));

        Assert.Equal([("I-1", "8.2.1"), ("I-2", "9.3")], report.Findings.Select(row => (row.Incident.Id.Value, row.Basis!.Id.ToString())));
    }

    [Fact]
    public void Shows_the_absence_as_that_report_states_it()
    {
        var finding = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", FalseVisit())).Findings[0];

        Assert.Equal(((ViolationFacts.FalseVisitReport)finding.Incident.Facts).Claimed, finding.Absence);
    }

    [Fact]
    public void Shows_a_conflict_once_a_person_and_case_at_its_first_incident_with_all_that_name_him()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(5), By("S02")), Reported("I-2", "act", Monthly((5, 0, 1)), By("S01")), Reported("I-3", "act", Deduction(6), By("S01"), By("S02")),
            Reported("I-4", "act", Monthly((5, 0, 2)), By("S01")), Reported("I-5", "act", Deduction(5), By("S01")));

        Assert.Equal(
            [("S02", "11.2.2", "I-1,I-3"), ("S01", "11.2.3", "I-2,I-4"), ("S01", "11.2.2", "I-3,I-5")],
            report.Conflicts.Select(row => (row.Staff.Value, row.Clause!.Id.ToString(), ReportLines.Ids(row.Incidents))));
        Assert.All(report.Conflicts, row => Assert.Equal("act", row.Occurrence.Value));
    }

    [Fact]
    public void Shows_no_conflict_of_a_case_that_is_overridden_or_held()
    {
        Assert.Empty(Judged(Reported("I-1", "act", Breach("8.4", 5, 1m)), Reported("I-2", "act", Breach("8.4", 6, 1m)), Reported("I-3", "act", FalseVisit())).Conflicts);
        Assert.Empty(Judged(Reported("I-1", "act", Breach("8.4", 5, 1m)), Reported("I-2", "act", Breach("8.4", 6, 1m)), Reported("I-3", "act", Deduction(5, null))).Conflicts);
    }

    [Fact]
    public void Shows_each_report_of_a_case_that_is_undetermined_with_the_same_that_is_missing()
    {
        var report = Judged(Reported("I-1", "act", Poaching(true, null, null)), Reported("I-2", "act", Poaching(null, true, null), By("S02")));

        Assert.All(report.Undetermined, row => Assert.Equal(FactNames.CustomerAppropriated, row.Missing));
        Assert.Equal(["I-1", "I-2"], report.Undetermined.Select(row => row.Incident.Id.Value));
    }

    [Fact]
    public void Names_missing_facts_in_the_order_of_the_contract() =>
        Assert.Equal(
            "loss lossShare consignments receivables deduction justified recovered intentional dataTaken customerAppropriated from to weight occurredOn edition",
            ReportLines.Names((FactNames)((1 << 15) - 1)));

    [Fact]
    public void Gives_no_row_for_a_report_that_only_repeats_a_disputed_finding()
    {
        var report = Judged(Reported("I-1", "act", Deduction(5)), Reported("I-2", "act", Deduction(6)), Reported("I-3", "act", Deduction(6)));

        Assert.Single(report.Findings);
        Assert.Empty(report.Duplicates);
    }
}
