using System.Globalization;
using System.Reflection;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>What a developer may rely on wherever he looks: few parameters, the moment last, no meaningful default, one text in every culture.</summary>
public class Minding_the_manners_of_the_api
{
    private static IEnumerable<Type> Types => ThePackage.PublicTypes;

    private static IEnumerable<MethodInfo> Methods => Types.SelectMany(type => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName && method.Name != "Deconstruct"));

    // The constructor of a record names its parts, and so may take more.
    [Fact]
    public void Nothing_takes_more_than_six_parameters() =>
        Methods.Where(method => method.GetParameters().Length > 6).Select(Said).ShouldNotExist("Take a record with named parts, or less.");

    [Fact]
    public void The_moment_is_the_last_that_must_be_given() =>
        Methods.Where(method => method.GetParameters() is var all && Array.FindLastIndex(all, it => it.Name == "at") is var at and >= 0
                && all.Skip(at + 1).Any(it => !it.IsOptional && !it.IsOut && !MayBeEmpty(it)))
            .Select(Said).ShouldNotExist("Put `at` last; what may be left out comes after it.");

    [Fact]
    public void The_default_of_a_choice_means_nothing() =>
        Types.Where(type => type.IsEnum && Enum.GetName(type, Enum.ToObject(type, 0)) is { } zero && zero is not ("None" or "Undetermined"))
            .Select(ThePackage.NameOf).ShouldNotExist("Let the first member be 1, so that what nobody set is no choice.");

    [Fact]
    public void A_record_says_itself_the_same_in_every_culture() =>
        Types.Where(type => type is { IsClass: true } && type.GetMethod("<Clone>$") is not null && !type.IsSubclassOf(typeof(DomainValue)) && type != typeof(DomainValue))
            .Where(type => type.GetMethod("ToString", [])!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .Select(ThePackage.NameOf).ShouldNotExist("Derive it from DomainValue, or let it say itself.");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void A_value_with_days_and_decimals_does(string culture)
    {
        var pricing = new Domain.Receivables.Billing.UnitPricing(12.5m, "㎡", 0.35m);
        var target = new Domain.Receivables.Collections.CollectionTarget(new("K1"), new YearMonth(2026, 6), Money.FromYuan(1.5m));
        var term = new Domain.Receivables.Billing.ContractTerm(
            Domain.Receivables.Billing.PaymentTerm.AfterConfirmation(30), new YearMonth(2026, 6), new LocalDate(2026, 6, 3), Instant.FromUtc(2026, 6, 3, 4, 5), null, null);
        string[] Say() => [$"{pricing}", $"{target}", $"{term}"];

        Assert.Equal(Cultures.Under("", Say), Cultures.Under(culture, Say));
        Assert.Equal((true, true), (Say()[1].StartsWith("CollectionTarget { Month = 2026 June, ", StringComparison.Ordinal), Say()[1].Contains("Amount = 1.50", StringComparison.Ordinal)));
        Assert.Equal(culture, Cultures.Under(culture, () => $"{term}".Length > 0 ? CultureInfo.CurrentCulture.Name : ""));
    }

    [Fact]
    public void A_record_of_the_company_says_kind_key_and_status_and_what_is_stored_nothing_more_than_its_kind()
    {
        var (bill, ledger) = (BillingSamples.Drafted(), Domain.Payroll.PersonLedger.Open(new("S01")));
        Assert.Equal($"Bill {bill.Key} (Draft)", $"{bill}");
        Assert.Equal($"PersonLedger {ledger.Key}", $"{ledger}");
        Assert.Equal("BillSnapshot", $"{bill.ToSnapshot()}");
    }

    [Fact]
    public void What_stands_in_an_address_is_read_by_public_methods()
    {
        Type[] types = [typeof(Id<StaffMember>), typeof(ClauseId), typeof(Money), typeof(Share), typeof(Domain.Customers.Identity.RegionCode), typeof(Domain.Customers.Identity.CreditCode), typeof(Domain.Receivables.Billing.InvoiceNumber)];
        types.Where(type => type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), type.MakeByRefType()]) is null)
            .Select(ThePackage.NameOf).ShouldNotExist("Give it a public static TryParse(string?, out …): a route binds by nothing else.");
        Assert.True(Id<StaffMember>.TryParse("S01", null, out var id) && id == Id<StaffMember>.Parse("S01"));
        Assert.False(Id<StaffMember>.TryParse(" ", out _));
    }

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("EN", Language.English)]
    [InlineData("en_GB", Language.English)]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_read_by_its_tag(string? tag, Language? language)
    {
        Assert.Equal(language is not null, Languages.TryParse(tag, out var read));
        Assert.Equal(language ?? default, read);
    }

    private static bool MayBeEmpty(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute));

    private static string Said(MethodInfo method) =>
        $"{ThePackage.NameOf(method.DeclaringType!)}.{method.Name}({string.Join(", ", method.GetParameters().Select(it => it.Name))})";
}
