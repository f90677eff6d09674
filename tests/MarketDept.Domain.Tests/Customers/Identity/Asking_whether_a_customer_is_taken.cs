using System.Reflection;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("2.1")]
[Clause("8.1.2")]
[Clause("8.1.3")]
public class Asking_whether_a_customer_is_taken
{
    private const string Code = "91350100M000100Y43";
    private static readonly Id<StaffMember> Li = new("S-li"), Wang = new("S-wang");
    private static readonly CustomerIdentity Asked = Customer("顺达货运", Code);
    private static readonly DuplicateVerdict Same = Asked.CompareWith(Customer("顺达货运", Code));
    private static readonly DuplicateVerdict Perhaps = Asked.CompareWith(Customer("顺达货运", null));
    private static readonly DuplicateVerdict Another = Asked.CompareWith(Customer("顺达货运", "12440600MB2C07549J"));

    [Fact]
    public void One_learns_that_he_is_and_by_whom()
    {
        var answer = AvailabilityAnswer.For(Same, Li);

        Assert.Equal((true, Li, Fact.Yes), (answer.IsOnRecord, answer.Owner, answer.IsTaken));
        Assert.Empty(answer.Claimants);
        Assert.Equal("The customer is taken by S-li.", answer.ToString());
        Assert.Equal("该客户已有归属：S-li。", answer.Explain(Language.Chinese).Lines[0].Text);
    }

    [Fact]
    public void One_learns_that_he_is_contested_and_between_whom_whatever_their_order()
    {
        var answer = AvailabilityAnswer.For(Same, null, Wang, Li, Wang);

        Assert.Equal((true, null, Fact.Yes), (answer.IsOnRecord, answer.Owner, answer.IsTaken));
        Assert.Equal([Li, Wang], answer.Claimants);
        Assert.Equal(answer, AvailabilityAnswer.For(Same, null, Li, Wang));
        Assert.Contains("S-li、S-wang", answer.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_learns_that_he_is_free()
    {
        var unclaimed = AvailabilityAnswer.For(Same, null);

        Assert.Equal((true, null, 0, Fact.No), (unclaimed.IsOnRecord, unclaimed.Owner, unclaimed.Claimants.Count, unclaimed.IsTaken));
        Assert.Equal((false, Fact.No), (AvailabilityAnswer.NotOnRecord.IsOnRecord, AvailabilityAnswer.NotOnRecord.IsTaken));
        Assert.Equal("没有登记过这样的客户。", AvailabilityAnswer.NotOnRecord.Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal("The customer is on record, and nobody owns him.", unclaimed.ToString());
    }

    [Fact]
    public void A_record_that_only_looks_like_him_leaves_it_unknown()
    {
        foreach (var answer in new[] { AvailabilityAnswer.For(Perhaps, Li), AvailabilityAnswer.For(Perhaps, null), AvailabilityAnswer.For(Perhaps, null, Li, Wang) })
        {
            Assert.False(answer.IsCertain);
            Assert.True(answer.IsTaken.IsUnknown);
            Assert.Contains("须由人核对", Assert.Single(answer.Explain(Language.Chinese).About(ExplanationTopic.Missing)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Another_customers_owner_says_nothing_of_this_one()
    {
        var unrelated = Customer("天天货运", null).CompareWith(Asked);

        Assert.Equal(AvailabilityAnswer.NotOnRecord, AvailabilityAnswer.For(Another, Li));
        Assert.Equal(AvailabilityAnswer.NotOnRecord, AvailabilityAnswer.For(unrelated, null, Li, Wang));
    }

    [Fact]
    public void An_owner_and_a_contest_exclude_each_other_and_one_alone_contests_nothing()
    {
        Assert.Throws<ArgumentException>("claimants", () => AvailabilityAnswer.For(Same, Li, Li, Wang));
        Assert.Throws<ArgumentException>("claimants", () => AvailabilityAnswer.For(Same, null, Li));
        Assert.Throws<ArgumentException>("claimants", () => AvailabilityAnswer.For(Same, null, Li, Li));
        Assert.Throws<ArgumentException>("claimant", () => AvailabilityAnswer.For(Same, null, Li, default));
        Assert.Throws<ArgumentException>("owner", () => AvailabilityAnswer.For(Same, default(Id<StaffMember>)));
        Assert.Throws<ArgumentNullException>("match", () => AvailabilityAnswer.For(null!, Li));
    }

    /// <summary>Whatever is on record, and however it was asked: nothing that could be copied is in the answer.</summary>
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void No_contact_data_are_in_the_answer(DrawnName name, CodeBody body, DrawnPhone first, DrawnPhone second, bool knowsCode, bool knowsPhone)
    {
        var record = new CustomerIdentity(CustomerName.Parse("公司" + name.Text), CreditCode.Parse(body.Code), first.Phone, second.Phone);
        var asked = new CustomerIdentity(
            CustomerName.Parse("另一" + name.Text), knowsCode ? record.CreditCode : null, knowsPhone ? [first.Phone] : []);
        var verdict = asked.CompareWith(record);
        string[] secrets = [record.Name.Text, record.Name.Key, body.Code, first.Number, second.Number, first.Text, second.Text, $"{first.Phone}", $"{second.Phone}"];

        foreach (var answer in new[] { AvailabilityAnswer.For(verdict, Li), AvailabilityAnswer.For(verdict, null, Li, Wang), AvailabilityAnswer.For(verdict, null) })
        {
            foreach (var text in Everything(answer).Concat(Everything(verdict)))
            {
                foreach (var secret in secrets)
                    Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>It cannot be in there: nothing in the answer is of a kind that holds any.</summary>
    [Fact]
    public void Nothing_in_the_answer_could_hold_contact_data()
    {
        var kinds = typeof(AvailabilityAnswer).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType);

        Assert.Equal(
            [typeof(bool), typeof(bool), typeof(Id<StaffMember>?), typeof(ValueList<Id<StaffMember>>), typeof(Fact)],
            kinds.Order(Comparer<Type>.Create((x, y) => Place(x).CompareTo(Place(y)))));

        static int Place(Type type) =>
            Array.IndexOf([typeof(bool), typeof(Id<StaffMember>?), typeof(ValueList<Id<StaffMember>>), typeof(Fact)], type);
    }

    private static IEnumerable<string> Everything(object answer) =>
        answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{property.GetValue(answer)}")
            .Append($"{answer}")
            .Concat(Enum.GetValues<Language>().Select(language => answer switch
            {
                AvailabilityAnswer availability => availability.Explain(language).ToString(),
                DuplicateVerdict verdict => verdict.Explain(language).ToString(),
                _ => throw new ArgumentOutOfRangeException(nameof(answer)),
            }));

    private static CustomerIdentity Customer(string name, string? code) =>
        new(CustomerName.Parse(name), code is null ? null : CreditCode.Parse(code));
}
