using System.Globalization;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Samples;

/// <summary>A month of any number of incidents, the same at every call, modelled on the bundled month of the examples.</summary>
/// <remarks>
/// Every 28 incidents repeat the mix of that month, kind by kind, with other amounts, days and persons: three of them report
/// an act once more (two give way to the special clause, one is a duplicate), four have two offenders, three are not
/// applicable or undetermined. What that month lacks comes every 224 incidents: a fact that one report leaves open and another
/// states, a report that waits for a special clause, and one act with two serious clauses, of which one carries the fine. Nothing is disputed.
/// </remarks>
internal sealed class SampleMonth
{
    private const int Mix = 28;
    private const int Staff = 60;
    private static readonly string[] StaffIds = [.. Enumerable.Range(1, Staff).Select(i => i.ToString("'S'000", CultureInfo.InvariantCulture))];
    private static readonly Share[] Shares = [Share.Parse("0.25"), Share.Parse("0.30"), Share.Parse("0.50"), Share.Parse("0.3333333333")];

    private readonly Random _random = new(20260630);
    private readonly List<Incident> _incidents;

    private SampleMonth(int count) => _incidents = new(count);

    internal static Incident[] Of(int count)
    {
        var month = new SampleMonth(count);
        while (month._incidents.Count < count)
            month.Add(month._incidents.Count);
        return [.. month._incidents];
    }

    private void Add(int place)
    {
        var rare = place / Mix % 8 == 7;
        _ = (place % Mix) switch
        {
            0 => One(Rule("8.2.1")),
            1 => One(Rule("8.1.5")),
            2 => One(Carried(3)),
            3 => One(Carried(1)),
            4 => One(Rule("10.2", Decided())),
            5 => One(Rule("9.1")),
            6 => One(new ViolationFacts.GroundlessDeduction(Amount(500, 900), Amount(100, 400), Money.Zero)),
            7 => One(new ViolationFacts.GroundlessDeduction(Amount(900, 2000), Money.Zero, Amount(100, 500))),
            8 => One(new ViolationFacts.UnauthorizedMonthlySettlement([Month(6, lost: false), Month(7, lost: true)])),
            9 => One(Visit()),
            10 => Again(Rule("8.2.4")),
            11 => One(new ViolationFacts.CustomerPoaching(Fact.Yes, Fact.Yes, Fact.Yes, EconomicLoss.Of(Amount(1000, 9000)))),
            12 => One(new ViolationFacts.CustomerPoaching(Fact.No, Fact.No, Fact.Yes, EconomicLoss.None)),
            13 => One(new ViolationFacts.CustomerPoaching(Fact.Unknown, Fact.Yes, Fact.Yes)),
            14 => rare ? Again(Rule("8.1.3")) : Two(Rule("8.4")),
            15 => Two(Rule("10.1", Decided()), weight: 2),
            16 => One(Rule("9.2", EconomicLoss.Of(Amount(100, 900)))),
            17 => Two(Carried(2)),
            18 => Again(Rule("8.2.3")),
            19 => One(Rule("8.1.4")),
            20 => Again(Rule("8.3.4")),
            21 => One(Carried(0)),
            22 => One(new ViolationFacts.GroundlessDeduction(Money.FromYuan(95), rare ? null : Money.FromYuan(95), Money.Zero)),
            23 => rare ? Again(new ViolationFacts.GroundlessDeduction(Money.FromYuan(95), Money.Zero, Money.Zero)) : One(Rule("9.5")),
            24 => One(Rule("8.3.3", Decided())),
            25 => Two(new ViolationFacts.UnauthorizedMonthlySettlement([])),
            26 => rare ? Again(Carried(1)) : One(new ViolationFacts.CustomerPoaching(Fact.Yes, Fact.No, Fact.No)),
            _ => rare ? Again(new ViolationFacts.UnauthorizedMonthlySettlement([Month(6, lost: true)])) : One(Visit()),
        };
    }

    private Incident One(ViolationFacts facts) => Add(facts, [Person()], null, Day());

    private Incident Two(ViolationFacts facts, int weight = 1)
    {
        var first = _random.Next(Staff);
        var second = (first + 1 + _random.Next(Staff - 1)) % Staff;
        return Add(facts, [new(new(StaffIds[first]), weight), new(new(StaffIds[second]))], null, Day());
    }

    /// <summary>Another report of the act before, of its first offender.</summary>
    private Incident Again(ViolationFacts facts)
    {
        var before = _incidents[^1];
        return Add(facts, [before.Offenders[0]], before.Occurrence, before.OccurredOn);
    }

    private Incident Add(ViolationFacts facts, ValueList<Offender> offenders, Id<Occurrence>? act, LocalDate day)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"2026-06-{_incidents.Count + 1:0000000}");
        var incident = new Incident(new(id), day, offenders, facts, act);
        _incidents.Add(incident);
        return incident;
    }

    private static ViolationFacts.OperatingRuleBreach Rule(string clause, EconomicLoss? loss = null) => new(ClauseId.Parse(clause), loss ?? EconomicLoss.None);

    private EconomicLoss Decided() => EconomicLoss.Of(Amount(300, 5000), Shares[_random.Next(Shares.Length)], "decided for the case");

    private ViolationFacts.UnauthorizedConcession Carried(int count)
    {
        var rows = new CarriedConsignment[count];
        for (var i = 0; i < count; i++)
            rows[i] = new(string.Create(CultureInfo.InvariantCulture, $"YD-{_incidents.Count:0000000}-{i}"), Amount(400, 3000), Amount(0, 2500));
        return new(ValueList.From(rows));
    }

    private ArisenReceivable Month(int month, bool lost)
    {
        var amount = Amount(5000, 20000);
        return new(new YearMonth(2026, month), amount, Amount(0, 5000), lost ? amount : null);
    }

    private ViolationFacts.FalseVisitReport Visit()
    {
        var from = Day().At(new LocalTime(9, 0)).PlusMinutes(_random.Next(240));
        return new(new AbsenceInterval(from, from.PlusMinutes(30 + _random.Next(240))));
    }

    private Offender Person() => new(new(StaffIds[_random.Next(Staff)]));

    private LocalDate Day() => new(2026, 6, 1 + _random.Next(30));

    private Money Amount(int atLeastYuan, int belowYuan) => Money.FromFen(_random.NextInt64(atLeastYuan * 100L, belowYuan * 100L));
}
