using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

[Clause("8.2.2")]
public class Agreeing_a_settlement
{
    [Fact]
    public void A_complete_notice_gives_the_term_that_is_recorded_with_the_customer()
    {
        var customer = Customer.Register(Client, new CustomerIdentity(CustomerName.Parse("华运贸易有限公司")), Generators.Logged.Sales("S01"), "展会", At(0));
        var notice = Complete(Contents["change"]);

        customer.AgreeSettlement(notice.AgreedSettlement(Later, ConfirmedBills.None, At(5)));

        Assert.Equal(SettlementMethod.Monthly, customer.SettlementOn(Later));
        Assert.Null(customer.SettlementOn(Later.PlusDays(-1)));
    }

    [Fact]
    public void The_term_names_the_notice_that_it_comes_from_also_once_it_is_recorded()
    {
        var customer = Customer.Register(Client, new CustomerIdentity(CustomerName.Parse("华运贸易有限公司")), Generators.Logged.Sales("S01"), "展会", At(0));
        var notice = Complete(Contents["change"]);
        customer.TakeEvents();
        customer.AgreeSettlement(notice.AgreedSettlement(Later, ConfirmedBills.None, At(5)));

        Assert.Equal((Client, notice.Id.Value, false), (customer.Settlements[0].Customer, customer.Settlements[0].Notice, customer.Settlements[0].IsTakenOver));
        Assert.Equal([new CustomerSettlementAgreed(customer.Settlements[0]) { Key = Client.Value, Sequence = 2, At = At(5) }], customer.TakeEvents());
    }

    [Fact]
    public void Another_customer_does_not_take_it()
    {
        var other = Customer.Register(new("C-other"), new CustomerIdentity(CustomerName.Parse("别家贸易有限公司")), Generators.Logged.Sales("S01"), "展会", At(0));
        var term = Complete(Contents["change"]).AgreedSettlement(Later, ConfirmedBills.None, At(5));

        var refusal = Assert.Throws<DomainException>(() => other.AgreeSettlement(term));

        Assert.Equal((CustomerRefusals.SettlementOfAnother, new ClauseId(8, 2, 2)), (refusal.Refusal, refusal.Clause));
        Assert.Empty(other.Settlements);
    }

    [Theory]
    [InlineData("drafted", "8.2.3")]
    [InlineData("issued", "8.2.2")]
    [InlineData("early", "8.2.2")]
    [InlineData("billed", "8.2.2")]
    [InlineData("unknown", "8.2.2")]
    public void Where_something_stands_against_it_there_is_none(string why, string clause)
    {
        var notice = why switch { "drafted" => Drafted(Contents["change"]), "issued" => Issued(Contents["change"]), _ => Complete(Contents["change"]) };
        var bills = why switch { "billed" => ConfirmedBills.Through(Later), "unknown" => ConfirmedBills.Unknown, _ => ConfirmedBills.None };

        Refused(notice, NoticeRefusals.NotEffective, clause, it => it.AgreedSettlement(why == "early" ? Later.PlusDays(-1) : Later, bills, At(5)));
    }

    [Fact]
    public void Another_form_agrees_no_settlement() =>
        Refused(Complete(Contents["rise"]), NoticeRefusals.NotEffective, "8.2.2", it => it.AgreedSettlement(Later, ConfirmedBills.None, At(5)));

    [Fact]
    public void It_is_recorded_after_the_last_signature()
    {
        Refused(Complete(Contents["new"]), StepRefusals.BeforeLast, "8.2.2", it => it.AgreedSettlement(Later, ConfirmedBills.None, At(3)));
        var notice = Complete(Contents["new"]);
        Assert.Equal(new SettlementTerm(Client, SettlementMethod.Prepaid, Later, At(4), notice.Id.Value), notice.AgreedSettlement(Later, ConfirmedBills.None, At(4)));
    }

    [Fact]
    public void A_method_signed_for_on_a_day_holds_for_that_whole_day()
    {
        var notice = Drafted(NoticeContent.CustomerOnboarding.OfNew(Client, SettlementMethod.Collect, Today));
        notice.Issue(Policy, At(2));
        notice.SignStub(Finance.Id, FinanceHead, At(3));
        notice.SignStub(Operations.Id, OperationsHead, At(3));

        Assert.Equal(Today, notice.AgreedSettlement(Today, ConfirmedBills.None, At(3)).From);
        // In a zone where the tenth has not begun, the signature is of the day before.
        Assert.Equal(Today, notice.AgreedSettlement(Today, ConfirmedBills.None, At(3)).From);
    }
}
