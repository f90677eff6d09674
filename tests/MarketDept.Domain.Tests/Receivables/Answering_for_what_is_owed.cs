using MarketDept.Domain.Receivables;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Answering_for_what_is_owed
{
    [Fact]
    [Clause("2.4")]
    [Clause("5.4")]
    public void The_collector_answers_first_and_the_owner_assists()
    {
        var both = new CollectionResponsibility(Client, Collector.Id, Seller.Id);
        Assert.Equal((Collector.Id, Seller.Id, false), (both.Collector, both.Owner, both.IsUnassigned));
        Assert.Contains("协助不等于赔偿", both.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Equal("Collector C1 answers for the receivables of customer K1.", both.Explain(Language.English).Lines[0].Text);
        Assert.Empty(both.Explain(Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    [Clause("2.4")]
    [Clause("8.1.2")]
    public void Of_a_contested_customer_it_is_not_known_yet_who_assists()
    {
        var contested = new CollectionResponsibility(Client, Collector.Id, null, isContested: true);
        Assert.True(contested.IsContested);
        Assert.Contains("裁决以前不知由哪名业务员协助", contested.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("not known who assists", contested.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Mistaken(() => new CollectionResponsibility(Client, Collector.Id, Seller.Id, isContested: true));
    }

    [Fact]
    [Clause("2.4")]
    public void A_customer_on_record_says_it_himself()
    {
        var owned = CustomerSamples.With(Logged.Contact("1", "S01", 1));
        var contested = CustomerSamples.With(Logged.Contact("1", "S01", 1), Logged.Contact("2", "S02", 1));
        owned.AssignCollector(CustomerSamples.Collector, Logged.Manager, CustomerSamples.Authority, Logged.At(5));

        Assert.Equal(new CollectionResponsibility(new("C1"), new("K01"), new("S01")), CollectionResponsibility.Of(owned));
        Assert.Equal(new CollectionResponsibility(new("C1"), null, null, isContested: true), CollectionResponsibility.Of(contested));
        Assert.Throws<ArgumentNullException>("customer", () => CollectionResponsibility.Of(null!));
    }

    [Fact]
    [Clause("2.4")]
    public void A_customer_without_a_collector_is_reported_and_no_error()
    {
        var nobody = new CollectionResponsibility(Client, null, null);
        Assert.True(nobody.IsUnassigned);
        Assert.Equal("客户 K1 的应收款没有收款员负责。", nobody.Explain(Language.Chinese).Lines[0].Text);
        Assert.Single(nobody.Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.True(new CollectionResponsibility(Client, null, Seller.Id).IsUnassigned);
        Mistaken(() => new CollectionResponsibility(default, null, null));
        Mistaken(() => new CollectionResponsibility(Client, default(Id<StaffMember>), null));
        Mistaken(() => new CollectionResponsibility(Client, null, default(Id<StaffMember>)));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => nobody.Explain((Language)7));
    }
}
