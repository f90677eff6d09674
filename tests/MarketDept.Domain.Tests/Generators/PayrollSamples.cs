using System.Text.Json;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Items, ledgers and wages for the tests of payroll. Months are of 2026, and noon is noon in Shanghai.</summary>
internal static class PayrollSamples
{
    internal static readonly YearMonth June = new(2026, 6);
    internal static readonly YearMonth July = new(2026, 7);
    internal static readonly YearMonth August = new(2026, 8);
    internal static readonly Instant Later = Noon(12, 31);

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    internal static Instant Noon(int month, int day) => Instant.FromUtc(2026, month, day, 4, 0);

    internal static FindingItem Fine(string id, decimal yuan = 10m, Instant? since = null, string? act = null, string clause = "11.1") =>
        Item($"{id}/fine", FindingItemKind.Fine, yuan, since, act ?? id, clause);

    internal static FindingItem Compensation(string id, decimal yuan, Instant? since = null, string? act = null, string clause = "11.1") =>
        Item($"{id}/compensation", FindingItemKind.Compensation, yuan, since, act ?? id, clause);

    internal static FindingItem Duty(string id, decimal yuan, Instant? since = null, string? act = null) =>
        Item($"{id}/duty-to-collect", FindingItemKind.DutyToCollect, yuan, since, act ?? id, "11.2.3");

    /// <summary>An absence on a day of June from hour to hour; hour 24 and above are of the next day.</summary>
    internal static FindingItem Absence(string id, int day, int from, int to, Instant? since = null, string? act = null)
    {
        var midnight = new LocalDate(2026, 6, day).AtMidnight();
        return new($"{id}/absence", Origin(id, act ?? id, "11.3"), Seller.Id, FindingItemKind.Absence, Money.Zero,
            new AbsenceInterval(midnight.PlusHours(from), midnight.PlusHours(to)), since ?? Noon(6, 15));
    }

    /// <summary>From 8 to 12 and from 13 to 17 on every day of June to August; the night of 30 June to 1 July is worked through.</summary>
    internal static readonly WorkCalendar Calendar = new(new(new(2026, 6, 1), new(2026, 8, 31)),
    [
        .. Enumerable.Range(0, 92).Select(day => new LocalDate(2026, 6, 1).PlusDays(day)).SelectMany(day => new[]
        {
            new AbsenceInterval(day.At(new(8, 0)), day.At(new(12, 0))), new AbsenceInterval(day.At(new(13, 0)), day.At(new(17, 0))),
        }),
        new(new(2026, 6, 30, 20, 0), new(2026, 7, 1, 8, 0)),
    ]);

    /// <summary>What the company recorded of a day of June from hour to hour, as of <see cref="Absence"/>.</summary>
    internal static RecordedAbsence Recorded(string key, int day, int from, int to, string source = "time clock", Id<StaffMember>? staff = null)
    {
        var midnight = new LocalDate(2026, 6, day).AtMidnight();
        return new(key, staff ?? Seller.Id, source, new AbsenceInterval(midnight.PlusHours(from), midnight.PlusHours(to)));
    }

    internal static FindingItem Item(string key, FindingItemKind kind, decimal yuan, Instant? since, string act, string clause) =>
        new(key, Origin(key.Split('/')[0], act, clause), Seller.Id, kind, Yuan(yuan), null, since ?? Noon(6, 15));

    internal static FindingOrigin Origin(string id, string act, string clause) => new(
        new(id), new(act), ActDay, ClauseId.Parse(clause), clause == "11.1" ? new ClauseId(8, 3, 3) : null, "standard", Manager.Id);

    internal static PersonLedger Ledger(params FindingItem[] items)
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.Take(items, Later);
        ledger.TakeEvents();
        return ledger;
    }

    /// <summary>Wage base and comparable amount are the same here.</summary>
    internal static WageMonth Wage(YearMonth month, decimal wage = 5000m, decimal minimum = 2690m) => new(month, Yuan(wage), Yuan(wage), Yuan(minimum));

    /// <summary>As the national rules were read once: fines are planned too, and nothing is asked.</summary>
    internal static readonly JurisdictionProfile Fining = Own(0.2m, plansFines: true);

    internal static JurisdictionProfile Own(
        decimal? share = null, bool floor = true, bool plansFines = false, ValueList<DeductionCondition>? conditions = null, ValueList<LegalSource>? sources = null) =>
        JurisdictionProfile.Custom("own", new("董事会决议", "a resolution of the board"), new()
        {
            WageShare = share is { } part ? Share.FromDecimal(part) : null, KeepsMinimumWage = floor, PlansFines = plansFines, Conditions = conditions ?? [],
            Sources = sources ?? [],
        });

    /// <summary>The contract provides for it and the person is at fault, unless something else is said.</summary>
    internal static DeductionPlan Plan(
        this JurisdictionProfile profile, PersonLedger ledger, ValueList<WageMonth> months, ValueList<Withholding>? withheld = null, bool leaves = false,
        Fact? contract = null, Fact? fault = null) => profile.Plan(DeductionFacts.Of(ledger, months) with
        {
            Items = ChargedItem.Of(ledger, _ => fault ?? Fact.Yes), Contract = contract ?? Fact.Yes, Withheld = withheld ?? [], Leaves = leaves,
        });

    internal static string JsonOf(PersonLedger ledger) => JsonSerializer.Serialize(ledger.ToSnapshot(), Json);

    internal static PersonLedger Reloaded(PersonLedger ledger) =>
        PersonLedger.Restore(JsonSerializer.Deserialize<PersonLedgerSnapshot>(JsonOf(ledger), Json)!);

    internal static string Stored<T>(T snapshot) => JsonSerializer.Serialize(snapshot, Json);

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    /// <summary>The command is refused for the reason under the clause, and nothing has changed: neither the ledger nor its events.</summary>
    internal static DomainException Refused(PersonLedger ledger, Refusal why, Action<PersonLedger> command, string clause = "4.4")
    {
        ledger.TakeEvents();
        var before = JsonOf(ledger);
        var refusal = Assert.Throws<DomainException>(() => command(ledger));
        Assert.Equal((why, ClauseId.Parse(clause)), (refusal.Refusal, refusal.Clause));
        Assert.Equal(before, JsonOf(ledger));
        Assert.Empty(ledger.TakeEvents());
        return refusal;
    }
}
