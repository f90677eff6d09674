using MarketDept.Domain.Commitments;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Short words for what the tests are given.</summary>
internal static class Given
{
    internal static readonly LocalDate Day = new(2026, 6, 3);

    internal static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    internal static Offender By(string staff, long? weight = null, Position? position = null) => new(new(staff), weight, position);

    internal static Incident Incident(ViolationFacts facts, params Offender[] offenders) => Reported("I-1", null, facts, offenders);

    internal static Incident Reported(string id, string? act, ViolationFacts facts, params Offender[] offenders) =>
        ReportedOn(Day, id, act, facts, offenders);

    internal static Incident ReportedOn(LocalDate day, string id, string? act, ViolationFacts facts, params Offender[] offenders) =>
        new(new(id), day, offenders.Length == 0 ? [By("S01")] : ValueList.From(offenders), facts, act is null ? null : new Id<Occurrence>(act));

    /// <summary>A breach with a loss, stated to be none where nothing else is said.</summary>
    internal static ViolationFacts.OperatingRuleBreach Breach(string clause, decimal? loss = 0, decimal? share = null) =>
        new(ClauseId.Parse(clause), loss is null ? EconomicLoss.Open : Loss(loss.Value, share));

    internal static EconomicLoss Loss(decimal yuan, decimal? share = null) =>
        share is { } decided ? EconomicLoss.Of(Yuan(yuan), Share.FromDecimal(decided), "decided for the case") : EconomicLoss.Of(Yuan(yuan));

    /// <summary>Consignments of (tariff, charged) in yuan.</summary>
    internal static ViolationFacts.UnauthorizedConcession Concession(params (decimal Tariff, decimal Charged)[] carried) =>
        new(ValueList.From(carried.Select((row, i) => new CarriedConsignment($"YD-{i}", Yuan(row.Tariff), Yuan(row.Charged)))));

    internal static ViolationFacts.GroundlessDeduction Deduction(decimal deduction, decimal? justified = 0, decimal recovered = 0) =>
        new(Yuan(deduction), justified is { } verified ? Yuan(verified) : null, Yuan(recovered));

    /// <summary>Receivables of (amount, collected, uncollectable) in yuan, a month each from 2026-06 on.</summary>
    internal static ViolationFacts.UnauthorizedMonthlySettlement Monthly(params (decimal Amount, decimal Collected, decimal? Uncollectable)[] rows) =>
        new(ValueList.From(rows.Select((row, i) => new ArisenReceivable(
            new YearMonth(2026, 6 + i), Yuan(row.Amount), Yuan(row.Collected), row.Uncollectable is { } sum ? Yuan(sum) : null))));

    internal static ViolationFacts.CustomerPoaching Poaching(bool? intentional, bool? dataTaken, bool? appropriated, EconomicLoss? loss = null) =>
        new(intentional, dataTaken, appropriated, loss);

    internal static ViolationFacts.FalseVisitReport FalseVisit(int fromHour = 13, int toHour = 17) =>
        new(new AbsenceInterval(Day.At(new LocalTime(fromHour, 0)), Day.At(new LocalTime(toHour, 30))));

    internal static Assessment Assessed(ViolationFacts facts, params Offender[] offenders) =>
        PenaltyPolicy.Standard.Assess(Incident(facts, offenders));

    internal static AssessmentReport Judged(params Incident[] incidents) => PenaltyPolicy.Standard.AssessAll(incidents);

    internal static AssessmentReport JudgedAmong(IEnumerable<StaffMember> staff, params Incident[] incidents) =>
        PenaltyPolicy.Standard.AssessAll(incidents, staff);

    internal static StaffMember Person(string id, Position position) => new(new(id), id, position);

    /// <summary>Another report of the same act and kind that says nothing of its own: it leaves open whatever its kind may leave open.</summary>
    internal static Incident Silent(Incident of, string id) => new(
        new(id), of.OccurredOn, [new Offender(of.Offenders[0].Staff, null, of.Offenders[0].Position)], of.Facts switch
        {
            ViolationFacts.OperatingRuleBreach breach => new ViolationFacts.OperatingRuleBreach(breach.Basis.Id),
            ViolationFacts.UnauthorizedConcession => new ViolationFacts.UnauthorizedConcession([]),
            ViolationFacts.GroundlessDeduction granted => new ViolationFacts.GroundlessDeduction(granted.Deduction, null, granted.Recovered),
            ViolationFacts.UnauthorizedMonthlySettlement => new ViolationFacts.UnauthorizedMonthlySettlement([]),
            ViolationFacts.CustomerPoaching => new ViolationFacts.CustomerPoaching(Fact.Unknown, Fact.Unknown, Fact.Unknown),
            var visit => visit,
        }, of.Occurrence);

    /// <summary>Editions with other amounts from 2026-06-05 on, and a gap of one day before.</summary>
    internal static RegulationEditions WithGap { get; } = new(
        new RegulationEdition("old", Yuan(10), Yuan(50), to: Day.PlusDays(1)),
        new RegulationEdition("new", Yuan(20), Yuan(80), from: Day.PlusDays(2)));

    internal static RegulationEditions From(LocalDate from) =>
        new(new RegulationEdition("2026", Yuan(10), Yuan(50), from));
}
