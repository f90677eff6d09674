using System.Text.Json;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using NodaTime.Serialization.SystemTextJson;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>People, incidents and cases for the tests of violations. Hours count from nine in the morning of the act's day.</summary>
internal static class ViolationSamples
{
    internal const int Deadline = 74;

    internal static readonly LocalDate ActDay = new(2026, 6, 10);
    internal static readonly StaffMember Seller = new(new("S1"), "业务员甲", Position.Salesperson);
    internal static readonly StaffMember Colleague = new(new("S2"), "业务员乙", Position.Salesperson);
    internal static readonly StaffMember Collector = new(new("C1"), "收款员甲", Position.Collector);
    internal static readonly StaffMember Manager = new(new("M1"), "经理甲", Position.Manager);
    internal static readonly StaffMember Deputy = new(new("D1"), "副经理甲", Position.DeputyManager);
    internal static readonly StaffMember Executive = new(new("E1"), "主管领导甲", Position.SupervisingExecutive);

    /// <summary>The manager has let the deputy decide violations, from the day of the act on.</summary>
    internal static readonly DecisionAuthority Authority =
        new(new Delegation(Manager, Deputy, [Matter.Violation], new Interval(At(0), null)));

    /// <summary>Judged by the standard edition; an appeal within three days of a decision, one against the executive to nobody.</summary>
    internal static readonly CaseProcedure Procedure = new(new PenaltyPolicy(RegulationEditions.Standard, new CaseTerms { AppealDays = 3 }), Authority);

    /// <summary>The same before the company has stated anything of appeals.</summary>
    internal static readonly CaseProcedure Unstated = new(PenaltyPolicy.Standard, Authority);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    internal static Instant At(int hours) => Instant.FromUtc(2026, 6, 10, 1, 0) + Duration.FromHours(hours);

    internal static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    internal static Evidence Waybill(int hours = 0) => new("运单", "单价低于运价表", "档案柜 3", At(hours));

    /// <summary>Breach of 8.3.3 with a loss of 1000 yuan, of which 30 % are to be borne: fine 10, compensation 300.</summary>
    internal static Incident Breach(params Offender[] offenders) => Breach(EconomicLoss.Of(Yuan(1000m), Share.FromDecimal(0.3m), "initial negligence"), offenders);

    internal static Incident Breach(EconomicLoss loss, params Offender[] offenders) => Incident(new ViolationFacts.OperatingRuleBreach(new(8, 3, 3), loss), offenders);

    /// <summary>The same loss of which no share is decided: fine 10, the compensation open.</summary>
    internal static Incident Undecided() => Breach(EconomicLoss.Of(Yuan(1000m)));

    /// <summary>What an appeal leaves of a finding.</summary>
    internal static EstablishedFinding Left(ClauseId clause, Money fine, Money compensation, Money duty, bool keepsAbsence = true) => new(clause, null, "standard", ActDay)
    {
        Fine = fine, Compensation = compensation, DutyToCollect = duty, Open = FactNames.None, FineCarriedBy = null, RestsOnAge = false,
        Absence = keepsAbsence ? new AbsenceInterval(new LocalDateTime(2026, 6, 10, 7, 0), new LocalDateTime(2026, 6, 10, 8, 30)) : null,
    };

    /// <summary>Another report of the same act, which states a share of the loss.</summary>
    internal static Incident Shared(decimal share = 0.3m, string id = "I-2") =>
        Again(id, new ViolationFacts.OperatingRuleBreach(new(8, 3, 3), EconomicLoss.Of(Yuan(1000m), Share.FromDecimal(share), "初犯")));

    /// <summary>An unauthorised monthly settlement: fine 50, compensation 200, and 800 to be collected.</summary>
    internal static Incident Monthly() =>
        Incident(new ViolationFacts.UnauthorizedMonthlySettlement([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(500m), Yuan(200m))]));

    internal static Incident FalseVisit() =>
        Incident(new ViolationFacts.FalseVisitReport(new(new LocalDateTime(2026, 6, 10, 7, 0), new LocalDateTime(2026, 6, 10, 8, 30))));

    internal static Incident Incident(ViolationFacts facts, params Offender[] offenders) =>
        Again("I-1", facts, offenders);

    /// <summary>Another report of the act of the samples.</summary>
    internal static Incident Again(string id, ViolationFacts facts, params Offender[] offenders) =>
        new(new(id), ActDay, offenders.Length == 0 ? [new(Seller.Id)] : ValueList.From(offenders), facts, new Id<Occurrence>("act-1"));

    /// <summary>As it comes in, from the collector and with a waybill.</summary>
    internal static SubmittedReport Submitted(Incident incident, StaffMember? reporter = null) => new(incident, reporter ?? Collector, [Waybill()]);

    internal static Violation Reported(
        Incident? incident = null, StaffMember? accused = null, StaffMember? reporter = null, ValueList<StaffMember>? others = null) =>
        Violation.Report(new("V-1"), accused ?? Seller, others ?? [], new(incident ?? Breach(), reporter ?? Collector, [Waybill()]), Procedure, At(0));

    internal static Violation Heard(
        Incident? incident = null, StaffMember? accused = null, StaffMember? reporter = null, ValueList<StaffMember>? others = null)
    {
        var violation = Reported(incident, accused, reporter, others);
        violation.HearStatement("客户催得急,先答应了。", At(1));
        return violation;
    }

    /// <summary>Decided at hour 2, open to appeal before hour 74.</summary>
    internal static Violation Decided(Incident? incident = null)
    {
        var violation = Heard(incident);
        violation.Decide(Manager, Procedure, At(2));
        return violation;
    }

    internal static Violation Appealed(Incident? incident = null)
    {
        var violation = Decided(incident);
        violation.Appeal("运价表当日已改", Procedure, At(3));
        return violation;
    }

    internal static Violation Final(Incident? incident = null)
    {
        var violation = Decided(incident);
        violation.AcceptDecision(Procedure, At(4));
        return violation;
    }

    /// <summary>Final but for the compensation, of which a report has come in.</summary>
    internal static Violation WithLaterReport()
    {
        var violation = Final(Undecided());
        violation.Join(Submitted(Shared(id: "I-3")), [], Procedure, At(5));
        return violation;
    }

    /// <summary>The second decision of the case, appealed.</summary>
    internal static Violation AppealedAgain()
    {
        var violation = WithLaterReport();
        violation.Decide(Manager, Procedure, At(5));
        violation.Appeal("比例过高", Procedure, At(6));
        return violation;
    }

    internal static Violation Withdrawn(Incident? incident = null)
    {
        var violation = Final(incident);
        violation.Withdraw("运价表有误", Manager, Procedure, At(5));
        return violation;
    }

    /// <summary>A case that stands there, with its last step at hour 5 at the latest and no event left to take.</summary>
    internal static Violation In(ViolationStatus status) => In(status, isOpen: false);

    /// <summary>The same; where something is open, the share of the loss is.</summary>
    internal static Violation In(ViolationStatus status, bool isOpen)
    {
        var incident = isOpen ? Undecided() : Breach();
        var violation = status switch
        {
            ViolationStatus.Reported => Reported(incident),
            ViolationStatus.Heard => Heard(incident),
            ViolationStatus.Decided => Decided(incident),
            ViolationStatus.Appealed => Appealed(incident),
            ViolationStatus.Final => Final(incident),
            ViolationStatus.Withdrawn => Withdrawn(incident),
            _ => Dismissed(),
        };
        violation.TakeEvents();
        return violation;
    }

    internal static string JsonOf(Violation violation) => JsonSerializer.Serialize(violation.ToSnapshot(), Json);

    internal static Violation FromJson(string json) => Violation.Restore(JsonSerializer.Deserialize<ViolationSnapshot>(json, Json)!);

    internal static string JsonOf(Incident incident) => JsonSerializer.Serialize(incident.ToSnapshot(), Json);

    internal static Incident IncidentFromJson(string json) =>
        Domain.Violations.Incident.Restore(JsonSerializer.Deserialize<IncidentSnapshot>(json, Json)!);

    /// <summary>The command is refused with the code, and nothing has changed: neither the case nor its events.</summary>
    internal static DomainException Refused(Violation violation, Refusal refused, Action<Violation> command)
    {
        violation.TakeEvents();
        var before = JsonOf(violation);
        var refusal = Assert.Throws<DomainException>(() => command(violation));
        Assert.Same(refused, refusal.Refusal);
        Unchanged(violation, before);
        return refusal;
    }

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken(Violation violation, string argument, Action<Violation> command)
    {
        violation.TakeEvents();
        var before = JsonOf(violation);
        Assert.Equal(argument, Mistake.Thrown(() => command(violation)).ParamName);
        Unchanged(violation, before);
    }

    private static void Unchanged(Violation violation, string before)
    {
        Assert.Equal(before, JsonOf(violation));
        Assert.Empty(violation.TakeEvents());
    }

    private static Violation Dismissed()
    {
        var violation = Heard();
        violation.Dismiss("没有违规", Manager, Procedure, At(2));
        return violation;
    }
}
