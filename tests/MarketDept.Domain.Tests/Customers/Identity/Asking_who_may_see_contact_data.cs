using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("2.1")]
[Clause("3.5")]
[Clause("4.1")]
[Clause("6.5")]
[Clause("8.1.3")]
public class Asking_who_may_see_contact_data
{
    private static readonly Id<StaffMember> Owner = new("S01");
    private static readonly Id<StaffMember> Collector = new("C01");

    /// <summary>Every position, for every way in which the viewer may stand to the customer, against a table written by hand.</summary>
    [Fact]
    public void Is_answered_for_every_position_and_every_part_that_somebody_plays()
    {
        Id<StaffMember>?[] owners = [null, Owner, new("P")];
        Id<StaffMember>?[] collectors = [null, Collector, new("P")];
        foreach (var position in Position.List)
        {
            foreach (var owner in owners)
            {
                foreach (var collector in collectors)
                {
                    var (owns, collects) = (owner?.Value == "P", collector?.Value == "P");
                    var expected = position.Name switch
                    {
                        "manager" => true,
                        "salesperson" => owns,
                        "collector" => collects,
                        _ => false,
                    };

                    Assert.Equal(expected, ContactAccess.Ask(Person("P", position), owner, collector, null).IsAllowed);
                }
            }
        }
    }

    [Theory]
    [InlineData("S01", "salesperson", ContactAccessGround.Owner, "2.1")]
    [InlineData("C01", "collector", ContactAccessGround.CollectorInCharge, "6.5")]
    [InlineData("M01", "manager", ContactAccessGround.Manager, "3.5")]
    public void The_owner_the_collector_in_charge_and_the_manager_may(string id, string position, ContactAccessGround ground, string clause) =>
        Is(true, ground, clause, ContactAccess.Ask(Person(id, Position.FromName(position)), Owner, Collector, null));

    [Theory]
    [InlineData("S02", "salesperson", ContactAccessGround.OtherSalespersonsCustomer, "8.1.3")]
    [InlineData("C02", "collector", ContactAccessGround.NotInCharge, "2.1")]
    [InlineData("D01", "deputy-manager", ContactAccessGround.DeputyIsNotManager, "4.1")]
    [InlineData("W01", "warehouse-order-clerk", ContactAccessGround.NotInCharge, "2.1")]
    [InlineData("X01", "supervising-executive", ContactAccessGround.NotInCharge, "2.1")]
    [InlineData("S01", "warehouse-order-clerk", ContactAccessGround.OwnerIsNoSalesperson, "5.3")]
    [InlineData("C01", "salesperson", ContactAccessGround.CollectorIsNoCollector, "6.5")]
    public void Anybody_else_may_not(string id, string position, ContactAccessGround ground, string clause) =>
        Is(false, ground, clause, ContactAccess.Ask(Person(id, Position.FromName(position)), Owner, Collector, null));

    [Fact]
    public void Where_the_owner_is_not_settled_no_salesperson_may_and_manager_and_collector_still_do()
    {
        Is(false, ContactAccessGround.OwnerUnsettled, "2.1", ContactAccess.Ask(Person("S01", Position.Salesperson), null, Collector, null));
        Assert.True(ContactAccess.Ask(Person("C01", Position.Collector), null, Collector, null).IsAllowed);
        Assert.True(ContactAccess.Ask(Person("M01", Position.Manager), null, null, null).IsAllowed);
    }

    [Fact]
    [Clause("8.1.1")]
    public void Whoever_gathered_the_data_sees_them_until_somebody_owns_the_customer()
    {
        var (gatherer, other) = (Person("S01", Position.Salesperson), Person("S02", Position.Salesperson));

        Is(true, ContactAccessGround.Gatherer, "8.1.1", ContactAccess.Ask(gatherer, null, Collector, gatherer.Id));
        Is(false, ContactAccessGround.OwnerUnsettled, "2.1", ContactAccess.Ask(other, null, Collector, gatherer.Id));
        Is(false, ContactAccessGround.OtherSalespersonsCustomer, "8.1.3", ContactAccess.Ask(gatherer, other.Id, Collector, gatherer.Id));
        Is(false, ContactAccessGround.NotInCharge, "2.1", ContactAccess.Ask(Person("S01", Position.WarehouseOrderClerk), null, Collector, gatherer.Id));
    }

    [Fact]
    public void A_number_is_shown_in_full_to_those_who_may_and_masked_to_the_others()
    {
        var phone = PhoneNumber.Parse("0755-88888812-3");

        Assert.Equal("075588888812-3", ContactAccess.Ask(Person("S01", Position.Salesperson), Owner, null, null).Show(phone));
        Assert.Equal("****12", ContactAccess.Ask(Person("S02", Position.Salesperson), Owner, null, null).Show(phone));
    }

    [Theory]
    [InlineData(Language.Chinese, "S02（业务员）不得查看该客户的联系资料。", "不得抄用", "只可查问客户是否已有归属")]
    [InlineData(Language.English, "S02 (salesperson) may not see the contact data of this customer.", "may not be copied", "may ask whether the customer is taken")]
    public void A_refusal_says_why_and_what_is_left(Language language, string conclusion, string why, string left)
    {
        var explanation = ContactAccess.Ask(Person("S02", Position.Salesperson), Owner, Collector, null).Explain(language);

        Assert.Equal([conclusion], explanation.About(ExplanationTopic.Conclusion));
        Assert.Contains(why, Assert.Single(explanation.About(ExplanationTopic.Fact)), StringComparison.Ordinal);
        Assert.Contains(left, Assert.Single(explanation.About(ExplanationTopic.Reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ground_has_words_of_its_own_in_both_languages()
    {
        StaffMember[] viewers = [.. Position.List.SelectMany(position => new[] { Person("S01", position), Person("C01", position), Person("P", position) })];
        var decisions = viewers.Select(viewer => ContactAccess.Ask(viewer, Owner, Collector, null))
            .Append(ContactAccess.Ask(viewers[0] with { }, null, null, null))
            .Append(ContactAccess.Ask(Person("P", Position.Salesperson), null, null, null))
            .Append(ContactAccess.Ask(Person("P", Position.Salesperson), null, null, new("P"))).ToArray();

        Assert.Equal(Enum.GetValues<ContactAccessGround>(), decisions.Select(decision => decision.Ground).Distinct().Order());
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = decisions.Select(decision => (decision.Ground, decision.Explain(language).About(ExplanationTopic.Fact).Single())).Distinct();
            Assert.Equal(10, words.Count());
            Assert.Equal(10, words.Select(word => word.Item2).Distinct().Count());
        }
    }

    [Fact]
    public void To_require_it_refuses_with_the_clause_and_names_nobody_but_the_viewer()
    {
        ContactAccess.Require(Person("S01", Position.Salesperson), Owner, Collector, null);
        var refusal = Assert.Throws<DomainException>(() => ContactAccess.Require(Person("S02", Position.Salesperson), Owner, Collector, null));

        Assert.Equal((CustomerRefusals.ContactDataNotVisible, "8.1.3"), (refusal.Refusal, refusal.Clause.ToString()));
        Assert.Equal(403, refusal.Refusal.HttpStatus);
        Assert.Contains("S02", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("S01", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void An_id_that_is_default_is_a_mistake_and_not_nobody()
    {
        Assert.Throws<ArgumentException>("owner", () => ContactAccess.Ask(Person("S01", Position.Salesperson), default(Id<StaffMember>), null, null));
        Assert.Throws<ArgumentException>("collector", () => ContactAccess.Ask(Person("S01", Position.Salesperson), null, default(Id<StaffMember>), null));
        Assert.Throws<ArgumentNullException>("viewer", () => ContactAccess.Ask(null!, null, null, null));
    }

    private static void Is(bool allowed, ContactAccessGround ground, string clause, ContactAccess answer) =>
        Assert.Equal((allowed, ground, clause), (answer.IsAllowed, answer.Ground, answer.Clause.ToString()));
}
