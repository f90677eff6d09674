using System.Collections;
using System.Reflection;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>Makes a value of any type of the domain from a seed: every member filled, or where it may be null, sometimes null.</summary>
internal sealed class Made(int seed, bool isFull = false)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly Random _random = new(seed);

    internal static T Of<T>(int seed, bool isFull = false) => (T)new Made(seed, isFull).Value(typeof(T))!;

    internal static object Of(Type type, int seed, bool isFull = false) => new Made(seed, isFull).Value(type)!;

    private object Value(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } one => Value(one),
        _ when type == typeof(string) => Text(),
        _ when type == typeof(bool) => _random.Next(2) == 0,
        _ when type == typeof(int) => _random.Next(1, 28),
        _ when type == typeof(long) => (long)_random.Next(1, int.MaxValue) * 7,
        _ when type == typeof(decimal) => (decimal)_random.Next(1, 999) / 1000,
        _ when type == typeof(Instant) => Instant.FromUnixTimeSeconds(_random.Next(1_700_000_000, 1_800_000_000)) + Duration.FromNanoseconds(_random.Next(1000)),
        _ when type == typeof(Duration) => Duration.FromMinutes(_random.Next(1, 1_000_000)),
        _ when type == typeof(LocalDate) => Day(),
        _ when type == typeof(LocalDateTime) => Day().At(new LocalTime(_random.Next(24), _random.Next(60))),
        _ when type == typeof(YearMonth) => Day().ToYearMonth(),
        _ when type == typeof(Interval) => Between(),
        _ when type == typeof(DateInterval) => new DateInterval(new(2026, 1, 2), Day()),
        _ when type == typeof(Money) => Money.FromFen(_random.Next(1, int.MaxValue)),
        _ when type == typeof(Share) => Share.FromDecimal((decimal)_random.Next(1, 999) / 1000),
        _ when type == typeof(Fact) => Fact.FromNullable(_random.Next(3) switch { 0 => true, 1 => false, _ => null }),
        _ when type == typeof(ClauseId) => new ClauseId(8, _random.Next(1, 4), _random.Next(1, 3)),
        _ when type == typeof(CreditCode) => CreditCode.Parse("91350100M000100Y43"),
        _ when type == typeof(CustomerName) => CustomerName.Parse(Text()),
        _ when type == typeof(PhoneNumber) => PhoneNumber.Parse(_random.Next(2) == 0 ? "13800138000" : "020-87654321-8001"),
        _ when type == typeof(RegionCode) => RegionCode.Parse("440106"),
        _ when type == typeof(InvoiceNumber) => InvoiceNumber.Parse("25442000000012345678"),
        _ when type == typeof(Quantity) => Quantity.Of(_random.Next(1, 5000) / 100m, "箱"),
        _ when type == typeof(Area) => Area.OfSquareMetres(_random.Next(1, 9999) / 100m),
        _ when type == typeof(StorageRate) => StorageRate.OfYuan(_random.Next(1, 999) / 100m),
        _ when type == typeof(Bilingual) => new Bilingual(Text(), Text()),
        _ when type == typeof(InvoiceKind) => InvoiceKind.List.First(it => it.IsDigital),
        _ when type == typeof(PaymentTerm) => _random.Next(2) == 0 ? PaymentTerm.AfterServiceMonth(1, 25) : PaymentTerm.AfterInvoice(30),
        _ when type == typeof(NoticeContent.CustomerOnboarding) => Onboarding(),
        _ when type == typeof(EconomicLoss) => _random.Next(2) == 0 ? EconomicLoss.Open : EconomicLoss.Of(One<Money>(), One<Share>(), Text()),
        _ when type == typeof(ViolationFacts.OperatingRuleBreach) => new ViolationFacts.OperatingRuleBreach(new ClauseId(8, 4), One<EconomicLoss>()),
        _ when type == typeof(Clause) => Clause.Get("8.4"),
        _ when type == typeof(AbsenceInterval) => new AbsenceInterval(new LocalDateTime(2026, 6, 9, 13, 0), new LocalDateTime(2026, 6, 9, 14 + _random.Next(4), 30)),
        _ when type == typeof(Receivables.Posting) => new Receivables.Posting(new(Text()), new LocalDate(2020, 1, 1).PlusDays(_random.Next(999)), One<Instant>()),
        _ when type == typeof(FindingItem) => Item(),
        _ when type == typeof(Invoice) => MadeInvoice(),
        _ when type.IsEnum => Among(Enum.GetValues(type)),
        _ when type.BaseType is { IsGenericType: true } smart && smart.Name.StartsWith("SmartEnum", StringComparison.Ordinal) => Among((IEnumerable)type.BaseType!.GetProperty("List", BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy)!.GetValue(null)!),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Id<>) => Activator.CreateInstance(type, Text())!,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) => typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [Rows(type.GetGenericArguments()[0])])!,
        { IsInterface: true, IsGenericType: true } => Rows(type.GetGenericArguments()[0]),
        { IsAbstract: true } => Value(Among(type.Assembly.GetTypes().Where(it => it.IsSubclassOf(type) && !it.IsAbstract)) as Type ?? type),
        _ => Record(type),
    };

    private T One<T>() => (T)Value(typeof(T));

    private string Text() => $"文本 {_random.Next(10_000)}-{(char)('a' + _random.Next(26))}\"<>";

    private string? MaybeText() => _random.Next(2) == 0 ? null : Text();

    private LocalDate Day() => new LocalDate(2026, 1, 3).PlusDays(_random.Next(2000));

    private Interval Between() => new(Instant.FromUnixTimeSeconds(_random.Next(1_000_000)), Instant.FromUnixTimeSeconds(_random.Next(2_000_000, 3_000_000)));

    private NoticeContent.CustomerOnboarding Onboarding() => _random.Next(3) switch
    {
        0 => NoticeContent.CustomerOnboarding.OfNew(One<Id<Customer>>(), One<SettlementMethod>(), Day()),
        1 => NoticeContent.CustomerOnboarding.OfReturning(One<Id<Customer>>(), isFull ? One<SettlementMethod>() : null, One<SettlementMethod>(), Day()),
        _ => NoticeContent.CustomerOnboarding.OfChange(One<Id<Customer>>(), One<SettlementMethod>(), One<SettlementMethod>(), Text(), Day()),
    };

    private FindingItem Item()
    {
        var isAbsence = _random.Next(2) == 0;
        var reverses = isFull ? Text() : MaybeText();
        return new FindingItem(
            Text(), One<FindingOrigin>(), One<Id<StaffMember>>(), isAbsence ? FindingItemKind.Absence : FindingItemKind.Fine,
            isAbsence ? Money.Zero : reverses is null ? One<Money>() : -One<Money>(), isAbsence ? One<AbsenceInterval>() : null, One<Instant>(), reverses);
    }

    private Invoice MadeInvoice()
    {
        var key = One<InvoiceKey>();
        return _random.Next(2) == 0
            ? Invoice.Restored(key, Day(), [new InvoiceLine(TaxCategory.Transport, One<Money>())], [One<FreightRemark>()])
            : Invoice.Red(new InvoiceKey(key.Kind, InvoiceNumber.Parse("25442000000012345679")), Day(), [new InvoiceLine(TaxCategory.Transport, -One<Money>())], key, Text());
    }

    private object Among(IEnumerable members)
    {
        var all = members.Cast<object>().ToArray();
        return all[_random.Next(all.Length)];
    }

    private Array Rows(Type type)
    {
        var rows = Array.CreateInstance(type, isFull ? 2 : _random.Next(4));
        for (var i = 0; i < rows.Length; i++)
            rows.SetValue(Value(type), i);
        return rows;
    }

    /// <summary>By the constructor with the most parameters, then by what else can be set; what the values refuse together is tried again.</summary>
    private object Record(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(it => it.GetParameters() is not [{ } only] || only.ParameterType != type)
            .OrderByDescending(it => it.IsPublic).ThenByDescending(it => it.GetParameters().Length).First();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var made = constructor.Invoke([.. constructor.GetParameters().Select(it => Part(it.ParameterType, Nullability.Create(it)))]);
                foreach (var member in type.GetProperties().Where(it => it.SetMethod is not null && !constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, it.Name, StringComparison.OrdinalIgnoreCase))))
                {
                    if (member.SetMethod!.IsPublic)
                        member.SetValue(made, member.Name == nameof(StoredForm.Form) ? StoredForm.Current : Part(member.PropertyType, Nullability.Create(member)));
                }

                return made;
            }
            catch (TargetInvocationException refused)
            {
                if (attempt == 60)
                    throw new InvalidOperationException($"No {type} is made: {refused.InnerException!.Message}", refused);
            }
        }
    }

    private object? Part(Type type, NullabilityInfo nullability) =>
        nullability.ReadState == NullabilityState.Nullable && !isFull && _random.Next(3) == 0 ? null : Value(type);
}
