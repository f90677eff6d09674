using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Anything that may be planned, read off whole numbers: a profile, up to six months, closed months, up to some dozens of items.</summary>
public sealed record PlanCase(int[] Numbers)
{
    private int At(int place) => place < Numbers.Length ? Math.Abs(Numbers[place] % 1_000_000) : 0;

    private int Count => 1 + (At(0) % 6);

    private int Closed => At(0) / 6 % 3;

    internal JurisdictionProfile Profile => (At(1) % 5) switch
    {
        0 => JurisdictionProfile.National,
        1 => JurisdictionProfile.Guangdong,
        2 => JurisdictionProfile.Shenzhen,
        3 => Own((1 + (At(2) % 100)) / 100m, floor: false, plansFines: true),
        _ => Own(null, At(2) % 2 == 0, plansFines: At(2) % 3 == 0, (At(2) % 4) switch
        {
            0 => [], 1 => [DeductionCondition.Fault], 2 => [DeductionCondition.Contract], _ => [DeductionCondition.Fault, DeductionCondition.Contract],
        }),
    };

    /// <summary>Wages in fen around the minimum, the comparable amount above or below the base.</summary>
    internal ValueList<WageMonth> Months => ValueList.From(Enumerable.Range(0, Count).Select(i => new WageMonth(
        June.PlusMonths(i), Money.FromFen(At(3 + i) % 9000), Money.FromFen(((At(3 + i) % 9000) + (At(9 + i) % 2000)) * 9 / 10), Money.FromFen(At(9) % 4000))));

    internal Fact Contract => (At(13) % 6) switch { 0 => Fact.No, 1 => Fact.Unknown, _ => Fact.Yes };

    internal static Fact FaultOf(string key) => ((key[^6] - '0') % 5) switch { 0 => Fact.No, 1 => Fact.Unknown, _ => Fact.Yes };

    /// <summary>What other departments take of some months.</summary>
    internal ValueList<OtherDeduction> Others => At(14) % 3 > 0 ? [new(June, Money.FromFen(At(14) % 300)), new(June, Money.FromFen(3))] : [];

    internal FindingItem[] Items => [.. Enumerable.Range(0, Math.Max(0, Numbers.Length - 15)).Select(i => ItemOf(i, At(15 + i)))];

    /// <summary>Of every seventh item something was withheld in the first month or before.</summary>
    internal ValueList<Withholding> Withheld => ValueList.From(Items
        .Where((item, i) => i % 7 == 3 && item.Kind is FindingItemKind.Fine or FindingItemKind.Compensation)
        .Where((_, i) => i % 2 == 0)
        .Select((item, i) => new Withholding(item.Key, June.PlusMonths(-(i % 2)), Money.FromFen(1 + (item.Amount.Fen / 2)))));

    /// <summary>Nothing in it; in a third of the cases June is closed already, in another third July too, and what belongs there comes late.</summary>
    internal PersonLedger Empty()
    {
        var ledger = PersonLedger.Open(ViolationSamples.Seller.Id);
        if (Closed > 0)
            ledger.Close(June.PlusMonths(Closed - 1), ViolationSamples.Deputy, Noon(9, 1));
        return ledger;
    }

    internal PersonLedger Ledger(FindingItem[]? items = null)
    {
        var ledger = Empty();
        ledger.Take(items ?? Items, Later);
        return ledger;
    }

    /// <summary>The month in which something of that month is counted.</summary>
    internal YearMonth CountedIn(YearMonth own) => own < June.PlusMonths(Closed) ? June.PlusMonths(Closed) : own;

    internal DeductionFacts FactsOf(PersonLedger ledger) => DeductionFacts.Of(ledger, Months) with
    {
        Items = ChargedItem.Of(ledger, FaultOf), Contract = Contract, Others = Others, Withheld = Withheld,
    };

    internal DeductionPlan Plan(PersonLedger? ledger = null) => Profile.Plan(FactsOf(ledger ?? Ledger()));

    private static FindingItem ItemOf(int i, int number) => Item(
        $"V-{i}/item", (number % 7) switch { < 3 => FindingItemKind.Fine, 6 => FindingItemKind.DutyToCollect, _ => FindingItemKind.Compensation },
        (1 + (number % 3001)) / 100m, Noon(6, 1) + Duration.FromDays(number % 11 * 9), $"act-{i}", number % 2 == 0 ? "11.1" : "11.2.3");

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", Numbers)}]";
}

/// <summary>For <c>[Property(Arbitrary = [typeof(PlanCases)])]</c>.</summary>
public static class PlanCases
{
    /// <summary>The numbers' own shrinking is the case's.</summary>
    public static Arbitrary<PlanCase> Case() =>
        Arb.From(Gen.Choose(0, 40).SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 999_999), length)), ArbMap.Default.ArbFor<int[]>().Shrinker)
            .Convert(numbers => new PlanCase(numbers), planned => planned.Numbers);
}
