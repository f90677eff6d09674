using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Reporting_a_violation
{
    private static Violation Report(
        Incident? incident = null, StaffMember? accused = null, ValueList<StaffMember>? others = null, ValueList<Evidence>? evidence = null,
        StaffMember? reporter = null, RegulationEditions? editions = null, Instant? at = null, DateTimeZone? zone = null) =>
        Violation.Report(new("V-1"), incident ?? Breach(), accused ?? Seller, others ?? [], evidence ?? [Waybill()], reporter ?? Collector,
            editions ?? RegulationEditions.Standard, at ?? At(0), zone);

    private static string CodeOf(Action report) => Assert.Throws<DomainException>(report).Code;

    [Fact]
    [Clause("11.1")]
    public void A_report_opens_the_case_and_decides_nothing()
    {
        var incident = Breach();
        var violation = Report(incident);

        Assert.Equal(ViolationStatus.Reported, violation.Status);
        Assert.Same(incident, violation.Incident);
        Assert.Equal((Seller, Collector, "standard"), (violation.Accused, violation.Reporter, violation.Edition));
        Assert.Equal((At(0), At(0)), (violation.ReportedAt, violation.LastChangedAt));
        Assert.Equal([Waybill()], violation.Evidence);
        Assert.Empty(violation.Hearings);
        Assert.Null(violation.Decision);
        Assert.Empty(violation.ExportItems());
    }

    [Fact]
    public void A_report_is_told_once()
    {
        var violation = Report();

        var told = Assert.IsType<Violation.Reported>(Assert.Single(violation.TakeEvents()));
        Assert.Equal(
            new(new("V-1"), At(0), new("I-1"), new("act-1"), ActDay, "operating-rule", Seller.Id, Collector.Id, "standard"), told);
        Assert.Empty(violation.TakeEvents());
    }

    [Fact]
    [Clause("3.2")]
    public void An_act_of_a_day_without_an_edition_is_refused()
    {
        var later = new RegulationEditions(new RegulationEdition("later", Yuan(20m), Yuan(80m), from: ActDay.PlusDays(1)));

        var refusal = Assert.Throws<DomainException>(() => Report(editions: later, at: At(48)));

        Assert.Equal((DomainErrorCodes.NoEditionInForce, new ClauseId(3, 2)), (refusal.Code, refusal.Clause));
    }

    [Fact]
    [Clause("3.2")]
    public void The_edition_of_the_day_of_the_act_is_kept_and_not_that_of_the_report()
    {
        var editions = new RegulationEditions(
            new RegulationEdition("then", Yuan(10m), Yuan(50m), to: ActDay.PlusDays(1)),
            new RegulationEdition("now", Yuan(20m), Yuan(80m), from: ActDay.PlusDays(1)));

        Assert.Equal("then", Report(editions: editions, at: At(48)).Edition);
    }

    [Fact]
    public void A_report_before_the_day_of_the_act_is_refused()
    {
        Assert.Equal(DomainErrorCodes.ViolationReportedBeforeAct, CodeOf(() => Report(at: At(-10), evidence: [Waybill(-10)])));
        Assert.Equal(ViolationStatus.Reported, Report(at: At(-9), evidence: [Waybill(-9)]).Status);
    }

    [Fact]
    public void Late_in_the_evening_in_London_the_day_of_the_act_has_begun_in_Shanghai()
    {
        var eveningBefore = Instant.FromUtc(2026, 6, 9, 23, 30);
        ValueList<Evidence> evidence = [new("运单", "单价", "档案柜", eveningBefore)];

        Assert.Equal(eveningBefore, Report(at: eveningBefore, evidence: evidence).ReportedAt);
        Assert.Equal(DomainErrorCodes.ViolationReportedBeforeAct,
            CodeOf(() => Report(at: eveningBefore, evidence: evidence, zone: DateTimeZone.Utc)));
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
            Assert.Equal(DomainErrorCodes.ViolationReportedBeforeAct, CodeOf(() => Report(FalseVisit(), evidence: evidence, at: at)));
    }

    [Fact]
    public void A_report_without_evidence_is_refused() =>
        Assert.Equal(DomainErrorCodes.ViolationWithoutEvidence, CodeOf(() => Report(evidence: [])));

    [Fact]
    public void Evidence_recorded_after_the_report_is_refused()
    {
        Assert.Equal(DomainErrorCodes.ViolationTimeGoesBackwards, CodeOf(() => Report(evidence: [Waybill(), Waybill(1)])));
        Assert.Equal(2, Report(evidence: [Waybill(), Waybill(1)], at: At(1)).Evidence.Count);
    }

    [Fact]
    public void The_accused_is_one_of_the_offenders() => Assert.Throws<ArgumentException>(() => Report(accused: Colleague));

    [Fact]
    public void All_co_offenders_are_parties_and_others_may_be()
    {
        var together = Breach([new(Seller.Id), new(Manager.Id)]);

        Assert.Throws<ArgumentException>(() => Report(together));
        Assert.Throws<ArgumentException>(() => Report(together, others: [Colleague]));
        Assert.Equal(2, Report(together, others: [Manager, Colleague]).OtherParties.Count);
    }

    [Fact]
    public void Nobody_is_a_party_twice()
    {
        Assert.Throws<ArgumentException>(() => Report(others: [Colleague, Colleague]));
        Assert.Throws<ArgumentException>(() => Report(others: [Seller]));
    }

    [Fact]
    public void Missing_arguments_are_mistakes()
    {
        Assert.Throws<ArgumentException>(() =>
            Violation.Report(default, Breach(), Seller, [], [Waybill()], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), null!, Seller, [], [Waybill()], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), null!, [], [Waybill()], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, null!, [Waybill()], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, [null!], [Waybill()], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, [], null!, Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, [], [null!], Collector, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, [], [Waybill()], null!, RegulationEditions.Standard, At(0)));
        Assert.Throws<ArgumentNullException>(() =>
            Violation.Report(new("V"), Breach(), Seller, [], [Waybill()], Collector, null!, At(0)));
    }

    [Theory]
    [InlineData(" ", "d", "k")]
    [InlineData("t", "", "k")]
    [InlineData("t", "d", null)]
    public void Evidence_says_what_it_is_what_it_shows_and_where_it_is_kept(string? kind, string? description, string? keptAt) =>
        Assert.ThrowsAny<ArgumentException>(() => new Evidence(kind!, description!, keptAt!, At(0)));

    [Fact]
    [Clause("4.8")]
    public void The_deputy_may_report() => Assert.Equal(Deputy, Report(reporter: Deputy).Reporter);
}
