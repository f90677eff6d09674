using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("8.1.2")]
public class Looking_for_duplicates
{
    private const string Code = "91350100M000100Y43";
    private const string OtherCode = "91440300708461136T";
    private const string Doubtful = "91110105MA0000049Y";
    private const string SameName = "Warning: the names agree.";
    private const string SamePhone = "Warning: they have a telephone number in common.";
    private const string OtherName = "Warning: the names differ; the customer may have been renamed, or the code recorded for the wrong one.";

    [Fact]
    public void The_same_code_is_the_same_customer() =>
        Is(DuplicateKind.SameCustomer, Fact.Yes, [], Customer("顺达货运", Code), Customer("顺达货运", Code));

    [Fact]
    public void The_same_code_under_another_name_is_the_same_customer_and_somebody_should_look() =>
        Is(DuplicateKind.SameCustomer, Fact.Yes, [OtherName], Customer("顺达货运", Code), Customer("顺达物流", Code, "13800138000"));

    [Fact]
    public void A_branch_with_its_own_code_is_its_own_customer_though_name_and_number_agree() =>
        Is(
            DuplicateKind.Distinct,
            Fact.No,
            [SameName, SamePhone],
            Customer("顺达货运", Code, "13800138000"),
            Customer("顺达货运", OtherCode, "13800138000"));

    [Fact]
    public void Two_codes_are_two_customers() => Is(DuplicateKind.Distinct, Fact.No, [], Customer("顺达货运", Code), Customer("天天货运", OtherCode));

    [Fact]
    public void One_contact_person_for_two_companies_only_warns() =>
        Is(
            DuplicateKind.PossiblyTheSame,
            Fact.Unknown,
            [SamePhone],
            Customer("顺达货运", null, "13800138000"),
            Customer("天天货运", OtherCode, "+86 138 0013 8000"));

    [Fact]
    public void One_name_without_a_code_only_warns() =>
        Is(DuplicateKind.PossiblyTheSame, Fact.Unknown, [SameName], Customer("顺达（深圳）", null), Customer("顺达(深圳)", Code));

    [Fact]
    public void Two_extensions_of_one_switchboard_warn() =>
        Is(
            DuplicateKind.PossiblyTheSame,
            Fact.Unknown,
            [SamePhone],
            Customer("顺达货运", null, "0755-88888888-1"),
            Customer("天天货运", null, "0755-88888888-2"));

    [Fact]
    public void A_doubtful_code_is_no_hard_key_and_warns_where_both_have_it()
    {
        Is(DuplicateKind.PossiblyTheSame, Fact.Unknown, [], Customer("顺达货运", Doubtful), Customer("天天货运", Doubtful));
        Is(DuplicateKind.Unrelated, Fact.Unknown, [], Customer("顺达货运", Doubtful), Customer("天天货运", Code));
        Assert.Contains("doubtful", Customer("顺达货运", Doubtful).CompareWith(Customer("天天货运", Doubtful)).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_and_one_without_legal_form_warn_weakly() => Is(
        DuplicateKind.FaintlyAlike, Fact.Unknown, ["Warning: the names agree but for a legal form that one of them lacks."],
        Customer("顺达货运有限公司", null), Customer("顺达货运", Code));

    [Fact]
    public void Nothing_in_common_is_unrelated_and_proves_nothing() =>
        Is(DuplicateKind.Unrelated, Fact.Unknown, [], Customer("顺达货运", null, "13800138000"), Customer("天天货运", Code, "13900139000"));

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 1000)]
    public void Which_of_the_two_comes_first_makes_no_difference(DrawnPair pair) =>
        Assert.Equal(pair.One.CompareWith(pair.Other), pair.Other.CompareWith(pair.One));

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 1000)]
    public void The_keys_find_exactly_what_the_check_connects(DrawnPair pair)
    {
        CustomerIdentity one = pair.One, other = pair.Other;
        var same = one.CreditCode is { } code && code == other.CreditCode;
        var hard = same && !one.CreditCode!.Value.IsDoubtful;
        var soft = one.Name.Key == other.Name.Key || one.Phones.Select(phone => phone.Number).Intersect(other.Phones.Select(phone => phone.Number)).Any();
        var verdict = pair.One.CompareWith(pair.Other);

        Assert.Equal(hard, verdict.Kind == DuplicateKind.SameCustomer);
        Assert.Equal(soft, verdict.NamesAgree || verdict.PhonesAgree);
        if (verdict.Kind == DuplicateKind.PossiblyTheSame)
            Assert.True(same || (soft && new[] { one, other }.Any(it => it.CreditCode is not { IsDoubtful: false })));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void A_code_that_becomes_known_never_turns_a_certain_answer_round(DrawnPair pair)
    {
        var certain = pair.One.CompareWith(pair.Other);
        var without = new CustomerIdentity(pair.One.Name, null, pair.One.Phones).CompareWith(pair.Other);

        Assert.True(without.IsSameCustomer.IsUnknown);
        Assert.Equal((certain.NamesAgree, certain.PhonesAgree), (without.NamesAgree, without.PhonesAgree));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)])]
    public void Everybody_is_at_least_possibly_himself(DrawnPair pair)
    {
        var verdict = pair.One.CompareWith(pair.One);

        Assert.Equal(pair.One.CreditCode is not { IsDoubtful: false } ? DuplicateKind.PossiblyTheSame : DuplicateKind.SameCustomer, verdict.Kind);
    }

    [Theory]
    [InlineData(Language.Chinese, "可能是同一客户，须由人核对。", "至少一方没有登记统一社会信用代码", "相同的电话号码", "另一客户")]
    [InlineData(Language.English, "It may be the same customer; a person has to look.", "has no credit code on record", "a telephone number in common", "is another customer")]
    public void The_answer_explains_itself(Language language, string conclusion, string missing, string warning, string reading)
    {
        var verdict = Customer("顺达货运", null, "13800138000").CompareWith(Customer("天天货运", Code, "13800138000"));
        var explanation = verdict.Explain(language);

        Assert.Equal([conclusion], explanation.About(ExplanationTopic.Conclusion));
        Assert.Contains(missing, Assert.Single(explanation.About(ExplanationTopic.Missing)), StringComparison.Ordinal);
        Assert.Contains(warning, Assert.Single(explanation.About(ExplanationTopic.Fact)), StringComparison.Ordinal);
        Assert.Contains(reading, Assert.Single(explanation.About(ExplanationTopic.Reading)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Code, Code, "是同一客户。", "It is the same customer.")]
    [InlineData(Code, OtherCode, "是两个不同的客户。", "They are two customers.")]
    [InlineData(Doubtful, Doubtful, "可能是同一客户，须由人核对。", "It may be the same customer; a person has to look.")]
    [InlineData(null, OtherCode, "未发现两者有关联。", "Nothing connects the two.")]
    public void Each_kind_has_its_conclusion(string? one, string? other, string chinese, string english)
    {
        var verdict = Customer("顺达货运", one).CompareWith(Customer("天天货运", other));

        Assert.Equal([chinese], verdict.Explain(Language.Chinese).About(ExplanationTopic.Conclusion));
        Assert.Equal([english], verdict.Explain(Language.English).About(ExplanationTopic.Conclusion));
    }

    [Fact]
    public void What_is_default_identifies_nobody()
    {
        var name = CustomerName.Parse("顺达货运");

        Assert.Throws<ArgumentException>("name", () => new CustomerIdentity(default));
        Assert.Throws<ArgumentException>("creditCode", () => new CustomerIdentity(name, default(CreditCode)));
        Assert.Throws<ArgumentException>("phones", () => new CustomerIdentity(name, null, default(PhoneNumber)));
        Assert.Throws<ArgumentNullException>("other", () => new CustomerIdentity(name).CompareWith(null!));
    }

    [Fact]
    public void A_number_given_twice_counts_once()
    {
        var one = Customer("顺达货运", Code, "13900139000", "13800138000", "139 0013 9000");

        Assert.Equal(["13900139000", "13800138000"], one.Phones.Select(phone => phone.Number));
        Assert.Equal(one, Customer("顺达货运", Code, "13900139000", "13800138000"));
    }

    private static CustomerIdentity Customer(string name, string? code, params string[] phones) =>
        new(CustomerName.Parse(name), code is null ? null : CreditCode.Parse(code), [.. phones.Select(PhoneNumber.Parse)]);

    private static void Is(DuplicateKind kind, Fact same, string[] warnings, CustomerIdentity one, CustomerIdentity other)
    {
        var verdict = one.CompareWith(other);

        Assert.Equal((kind, same), (verdict.Kind, verdict.IsSameCustomer));
        Assert.Equal(warnings, verdict.Explain(Language.English).About(ExplanationTopic.Fact).Where(fact => fact.StartsWith("Warning", StringComparison.Ordinal)));
    }
}
