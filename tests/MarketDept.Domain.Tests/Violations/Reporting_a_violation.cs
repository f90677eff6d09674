using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Reporting_a_violation
{
    private static Violation Report(
        Incident? incident = null, StaffMember? accused = null, ValueList<StaffMember>? others = null, ValueList<Evidence>? evidence = null,
        StaffMember? reporter = null, RegulationEditions? editions = null, Instant? at = null) =>
        Violation.Report(
            new("V-1"), accused ?? Seller, others ?? [], new(incident ?? Breach(), reporter ?? Collector, evidence ?? [Waybill()]),
            new CaseProcedure(new PenaltyPolicy(editions ?? RegulationEditions.Standard), Authority),
            at ?? At(0));

    private static DomainException Refused(Refusal refused, Action report)
    {
        var refusal = Assert.Throws<DomainException>(report);
        Assert.Same(refused, refusal.Refusal);
        return refusal;
    }

    private static StaffMember Person(Position position) => new(new("S1"), "某人", position);

    [Fact]
    [Clause("11.1")]
    public void A_report_opens_the_case_and_decides_nothing()
    {
        var incident = Breach();
        var violation = Report(incident);

        Assert.Equal(ViolationStatus.Reported, violation.Status);
        Assert.Same(incident, violation.Reports.Single().Incident);
        Assert.Equal((Seller, Collector), (violation.Accused, violation.Reports[0].Reporter));
        Assert.Equal((At(0), At(0)), (violation.ReportedAt, violation.LastChangedAt));
        Assert.Equal([Waybill()], violation.Evidence);
        Assert.Empty(violation.Hearings);
        Assert.Empty(violation.Decisions);
        Assert.Empty(violation.ExportItems());
        Assert.Equal((null, false), (violation.FinalSince, violation.HasOpenResults));
    }

    [Fact]
    [Clause("11.1")]
    public void Person_and_act_are_the_key_that_a_host_keeps_unique()
    {
        var together = Breach([new(Seller.Id), new(Colleague.Id)]);
        static Violation Of(string act, string staff) => Violation.Report(
            new("V"), new(new(staff), "某人", Position.Salesperson), [],
            new(new(new("I-9"), ActDay, [new(new(staff))], Breach().Facts, new Id<Occurrence>(act)), Collector, [Waybill()]), Procedure, At(0));

        Assert.Equal("act-1|S1", Report().CaseKey);
        Assert.Equal(Report().CaseKey, Report(Shared()).CaseKey);
        Assert.NotEqual(Report(together, others: [Colleague]).CaseKey, Report(together, Colleague, [Seller]).CaseKey);
        string[] keys =
            [Of("a", "b|c").CaseKey, Of("a|b", "c").CaseKey, Of(@"a\", "b|c").CaseKey, Of(@"a\|b", "c").CaseKey, Of(@"a\\", "b|c").CaseKey, Of("a|", "b|c").CaseKey];
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void A_report_is_told_once_with_all_that_it_says()
    {
        var incident = Breach();
        var violation = Report(incident, others: [Colleague]);

        var told = Assert.IsType<ViolationReported>(Assert.Single(violation.TakeEvents()));
        Assert.Equal(("V-1", 1L, At(0)), (told.Key, told.Sequence, told.At));
        Assert.Equal(new SubmittedReport(incident, Collector, [Waybill()]), told.Report);
        Assert.Equal((Seller, Colleague), (told.Accused, told.OtherParties.Single()));
        Assert.Empty(violation.TakeEvents());
    }

    // Who is bound by what, out of the text: 8.1.1, 8.1.2 and 8.5 speak of salespersons, section 9 of collectors, section 10 of order clerks.
    [Theory]
    [Clause("11.1")]
    [Clause("5.1")]
    [Clause("7.1")]
    [InlineData("8.5", "salesperson manager deputy-manager")]
    [InlineData("8.1.1", "salesperson manager deputy-manager")]
    [InlineData("8.1.3", "salesperson manager deputy-manager collector warehouse-order-clerk")]
    [InlineData("9.4", "collector manager deputy-manager")]
    [InlineData("10.2", "warehouse-order-clerk manager deputy-manager")]
    public void Only_whom_the_clause_binds_is_charged_with_a_breach_of_it(string clause, string bound)
    {
        foreach (var position in Position.List)
        {
            var incident = Incident(new ViolationFacts.OperatingRuleBreach(ClauseId.Parse(clause)));
            if (bound.Split(' ').Contains(position.Name))
                Assert.Equal(ViolationStatus.Reported, Report(incident, Person(position)).Status);
            else
                Assert.Equal(ClauseId.Parse(clause), Refused(ViolationRefusals.NotBound, () => Report(incident, Person(position))).Clause);
        }
    }

    [Fact]
    [Clause("11.2")]
    [Clause("11.3")]
    public void The_serious_breaches_and_the_false_visit_bind_the_whole_department_and_nobody_else()
    {
        foreach (var incident in new[] { Monthly(), FalseVisit(), Incident(new ViolationFacts.UnauthorizedConcession([])), Incident(new ViolationFacts.GroundlessDeduction(Yuan(1m), null, Money.Zero)) })
        {
            foreach (var position in Position.List)
            {
                if (position.IsInDepartment)
                    Assert.NotNull(Report(incident, Person(position)));
                else
                    Refused(ViolationRefusals.NotBound, () => Report(incident, Person(position)));
            }
        }
    }

    [Fact]
    [Clause("3.2")]
    public void An_act_of_a_day_without_an_edition_is_refused()
    {
        var later = new RegulationEditions(new RegulationEdition("later", Yuan(20m), Yuan(80m), from: ActDay.PlusDays(1)));

        Assert.Equal(new ClauseId(3, 2), Refused(RegulationRefusals.NoEditionInForce, () => Report(editions: later, at: At(48))).Clause);
    }

    [Fact]
    [Clause("3.2")]
    public void The_edition_of_the_day_of_the_act_judges_and_not_that_of_the_report()
    {
        var editions = new RegulationEditions(
            new RegulationEdition("then", Yuan(10m), Yuan(50m), to: ActDay.PlusDays(1)),
            new RegulationEdition("now", Yuan(20m), Yuan(80m), from: ActDay.PlusDays(1)));

        Assert.Equal("then", Report(editions: editions, at: At(48)).Assess(new PenaltyPolicy(editions)).Findings.Single().Edition.Id);
    }

    [Fact]
    public void A_report_before_the_day_of_the_act_is_refused()
    {
        Refused(ViolationRefusals.ReportedBeforeAct, () => Report(at: At(-10), evidence: [Waybill(-10)]));
        Assert.Equal(ViolationStatus.Reported, Report(at: At(-9), evidence: [Waybill(-9)]).Status);
    }

    [Fact]
    public void Late_in_the_evening_in_London_the_day_of_the_act_has_begun_in_Shanghai()
    {
        var eveningBefore = Instant.FromUtc(2026, 6, 9, 23, 30);
        ValueList<Evidence> evidence = [new("运单", "单价", "档案柜", eveningBefore)];

        Assert.Equal(eveningBefore, Report(at: eveningBefore, evidence: evidence).ReportedAt);
    }

    [Theory]
    [Clause("11.3")]
    [InlineData(-30, true)]
    [InlineData(-31, false)]
    public void A_visit_is_reported_false_once_it_would_have_ended(int minutes, bool isAllowed)
    {
        var at = At(0) + Duration.FromMinutes(minutes);
        ValueList<Evidence> evidence = [new("phone call", "the customer saw nobody", "archive 1", at)];

        if (isAllowed)
            Assert.Equal(ViolationStatus.Reported, Report(FalseVisit(), evidence: evidence, at: at).Status);
        else
            Assert.Equal(new ClauseId(11, 3), Refused(ViolationRefusals.ReportedBeforeAct, () => Report(FalseVisit(), evidence: evidence, at: at)).Clause);
    }

    [Fact]
    [Clause("8.1.4")]
    public void Without_evidence_or_with_an_anonymous_complaint_alone_it_is_refused()
    {
        Evidence anonymous = new("举报信", "没有署名", "档案柜 1", At(0), isAnonymous: true);

        Refused(ViolationRefusals.WithoutEvidence, () => Report(evidence: []));
        Refused(ViolationRefusals.WithoutEvidence, () => Report(evidence: [anonymous]));
        Refused(ViolationRefusals.WithoutEvidence, () => Report(evidence: [anonymous, anonymous]));
        Assert.Equal(2, Report(evidence: [anonymous, Waybill()]).Evidence.Count());
    }

    [Fact]
    public void Nobody_need_stand_for_the_report_where_somebody_stands_for_the_evidence() =>
        Assert.Null(Violation.Report(new("V-1"), Seller, [], new(Breach(), null, [Waybill()]), Procedure, At(0)).Reports[0].Reporter);

    [Fact]
    public void Evidence_recorded_after_the_report_is_refused()
    {
        Refused(StepRefusals.BeforeLast, () => Report(evidence: [Waybill(), Waybill(1)]));
        Assert.Equal(2, Report(evidence: [Waybill(), Waybill(1)], at: At(1)).Evidence.Count());
    }

    [Fact]
    public void The_accused_is_one_of_the_offenders() => Assert.Throws<ArgumentException>("accused", () => Report(accused: Colleague));

    [Fact]
    public void All_co_offenders_are_parties_and_others_may_be()
    {
        var together = Breach([new(Seller.Id), new(Manager.Id)]);

        Assert.Throws<ArgumentException>("otherParties", () => Report(together));
        Assert.Throws<ArgumentException>("otherParties", () => Report(together, others: [Colleague]));
        Assert.Equal(2, Report(together, others: [Manager, Colleague]).OtherParties.Count);
    }

    [Fact]
    public void Nobody_is_a_party_twice()
    {
        Assert.Throws<ArgumentException>("otherParties", () => Report(others: [Colleague, Colleague]));
        Assert.Throws<ArgumentException>("otherParties", () => Report(others: [Seller]));
    }

    [Fact]
    public void Missing_arguments_are_mistakes()
    {
        Assert.Throws<ArgumentException>("id", () => Violation.Report(default, Seller, [], Submitted(Breach()), Procedure, At(0)));
        Assert.Throws<ArgumentNullException>("accused", () => Violation.Report(new("V"), null!, [], Submitted(Breach()), Procedure, At(0)));
        Assert.Throws<ArgumentNullException>("otherParties", () => Violation.Report(new("V"), Seller, null!, Submitted(Breach()), Procedure, At(0)));
        Assert.Throws<ArgumentNullException>("otherParties", () => Violation.Report(new("V"), Seller, [null!], Submitted(Breach()), Procedure, At(0)));
        Assert.Throws<ArgumentNullException>("report", () => Violation.Report(new("V"), Seller, [], null!, Procedure, At(0)));
        Assert.Throws<ArgumentNullException>("procedure", () => Violation.Report(new("V"), Seller, [], Submitted(Breach()), null!, At(0)));
        Assert.Throws<ArgumentNullException>("incident", () => new SubmittedReport(null!, Collector, []));
        Assert.Throws<ArgumentNullException>("evidence", () => new SubmittedReport(Breach(), Collector, null!));
        Assert.Throws<ArgumentNullException>("evidence", () => new SubmittedReport(Breach(), Collector, [null!]));
        Assert.Throws<ArgumentNullException>("policy", () => new CaseProcedure(null!, Authority));
        Assert.Throws<ArgumentNullException>("authority", () => new CaseProcedure(PenaltyPolicy.Standard, null!));
        Assert.Throws<ArgumentNullException>("policy", () => Report().Assess(null!));
    }

    [Theory]
    [InlineData(" ", "d", "k")]
    [InlineData("t", "", "k")]
    [InlineData("t", "d", null)]
    public void Evidence_says_what_it_is_what_it_shows_and_where_it_is_kept(string? kind, string? description, string? keptAt) =>
        Mistake.Thrown(() => new Evidence(kind!, description!, keptAt!, At(0)));

    [Fact]
    [Clause("4.8")]
    public void The_deputy_may_report() => Assert.Equal(Deputy, Report(reporter: Deputy).Reports[0].Reporter);
}
