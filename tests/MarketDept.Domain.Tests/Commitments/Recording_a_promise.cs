using MarketDept.Domain.Commitments;
using MarketDept.Domain.Commitments.Permissions;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

[Clause("8.2.3")]
public class Recording_a_promise
{
    private static void Refused(Refusal why, Func<Commitment> record) => Assert.Throws<DomainException>(record).ShouldBe(why, "8.2.3");

    private static Commitment Record(PromiseTerms terms, int at = 0) => Commitment.Record(new("P-1"), Promised(terms), Rates, At(at));

    [Fact]
    public void It_says_what_was_promised_and_whether_he_might_have_decided_it()
    {
        var commitment = Record(Lower(), at: 3);

        Assert.Equal((new Id<Commitment>("P-1"), Promised(), At(3), At(3)), (commitment.Id, commitment.Promise, commitment.RecordedAt, commitment.LastChangedAt));
        commitment.ShouldTell((At(3), new CommitmentRecorded(new("K1"), [new(Seller)], Lower(), At(0), [], AuthorityGround.NotEntitled)));
    }

    [Fact]
    public void What_else_is_known_of_it_stays_with_the_record_and_is_published_to_nobody()
    {
        var promise = new Promise(new("K1"), [new Promiser(Seller)], Lower(), At(0), [Colleague], "客户联系人王经理，13800000000");
        var commitment = Commitment.Record(new("P-1"), promise, Rates, At(3));

        Assert.DoesNotContain("13800000000", commitment.WaitingEvents.Single().ToString(), StringComparison.Ordinal);
        commitment.ShouldTell((At(3), new CommitmentRecorded(new("K1"), [new(Seller)], Lower(), At(0), [Colleague], AuthorityGround.NotEntitled)));
        Assert.Equal(promise.Note, Reloaded(commitment).Promise.Note);
    }

    [Theory]
    [InlineData(999.99, 1000, false)]
    [InlineData(1000, 1000, true)]
    [InlineData(1000.01, 1000, true)]
    [InlineData(0.01, 1000, false)]
    [InlineData(0, 1000, true)]
    [InlineData(0, 0, true)]
    public void A_lower_rate_is_below_the_tariff_and_above_nothing(decimal promised, decimal tariff, bool refused)
    {
        if (refused)
            Refused(PromiseRefusals.IsNoReduction, () => Record(Lower(promised, tariff)));
        else
            Assert.Equal(ActKind.RateReduction, Record(Lower(promised, tariff)).Promise.Terms.Kind);
    }

    [Fact]
    public void The_method_in_force_is_no_change() =>
        Refused(PromiseRefusals.ChangesNothing, () => Record(Settlement(SettlementMethod.Prepaid)));

    [Fact]
    public void It_is_recorded_when_it_was_made_at_the_earliest()
    {
        Assert.Equal(At(0), Record(Lower(), at: 0).RecordedAt);
        Refused(PromiseRefusals.InTheFuture, () => Record(Lower(), at: -1));
    }

    [Fact]
    public void What_is_missing_or_negative_is_a_callers_mistake()
    {
        Mistake.Thrown(() => Commitment.Record(default, Promised(), Rates, At(0)));
        Mistake.Thrown(() => Commitment.Record(new("P-1"), null!, Rates, At(0)));
        Mistake.Thrown(() => Commitment.Record(new("P-1"), Promised(), null!, At(0)));
        Mistake.Thrown(() => new Promise(default, Seller, Lower(), At(0)));
        Mistake.Thrown(() => new Promise(Buyer, (StaffMember)null!, Lower(), At(0)));
        Mistake.Thrown(() => new Promise(Buyer, Seller, null!, At(0)));
        Mistake.Thrown(() => new Promise(Buyer, [new Promiser(Seller)], Lower(), At(0), [null!]));
        Mistake.Thrown(() => new Promise(Buyer, [new Promiser(Seller)], Lower(), At(0), Note: " "));
        Mistake.Thrown(() => new PromiseTerms.LowerRate(" ", Yuan(2), Yuan(1)));
        Mistake.Thrown(() => new PromiseTerms.LowerRate(Route, Yuan(-1), Yuan(1)));
        Mistake.Thrown(() => new PromiseTerms.LowerRate(Route, Yuan(2), Yuan(-1)));
        Mistake.Thrown(() => new PromiseTerms.SettlementChange(null!, SettlementMethod.Monthly));
        Mistake.Thrown(() => new PromiseTerms.SettlementChange(SettlementMethod.Monthly, null!));
    }

    [Fact]
    public void An_authorisation_that_could_authorise_nothing_is_a_callers_mistake()
    {
        Mistake.Thrown(() => new AuthorizationScope.RateDownTo(" ", Yuan(1)));
        Mistake.Thrown(() => new AuthorizationScope.RateDownTo(Route, Money.Zero));
        Mistake.Thrown(() => new AuthorizationScope.RateReducedBy(Share.Zero));
        Mistake.Thrown(() => new AuthorizationScope.RateReducedBy(Share.Whole));
        Mistake.Thrown(() => new AuthorizationScope.Settlement([]));
        Mistake.Thrown(() => new AuthorizationScope.Settlement([null!]));
        Assert.Throws<ArgumentNullException>("promised", () => DownTo(800).Covers(null!));
        Mistake.Thrown(() => new Authorization(default, DownTo(800), Manager, At(0)));
        Mistake.Thrown(() => new Authorization(new("A"), DownTo(800), null!, At(0)));
        Mistake.Thrown(() => new Authorization(new("A"), null!, Manager, At(0)));
        Mistake.Thrown(() => new Authorization(new("A"), DownTo(800), Manager, At(0)) { Customer = default(Id<Customer>) });
        Mistake.Thrown(() => new Authorization(new("A"), DownTo(800), Manager, At(0)) { To = default(Id<StaffMember>) });
        Mistake.Thrown(() => Given(DownTo(800), from: 1, until: 1));
    }

    /// <summary>What the question before the act allows is never unauthorised afterwards, and what it does not allow always is, where nobody authorised it.</summary>
    [Fact]
    [Clause("8.5")]
    public void The_answer_before_and_the_answer_after_agree()
    {
        var policy = new PermissionPolicy(Rates);
        foreach (var by in new[] { Seller, Collector, Deputy, Manager, Executive })
        foreach (PromiseTerms terms in new PromiseTerms[] { Lower(), new PromiseTerms.FreeCarriage(), Settlement() })
        foreach (var interested in new StaffMember[][] { [], [Manager], [by], [Colleague], [by, Manager] })
        {
            var before = policy.Ask(by, terms.Kind, null, At(0), parties: new(interested));
            Assert.Equal(before.IsAllowed, Recorded(terms, by, interested).Review().IsAuthorized);
        }
    }

    private static Id<Customer> Buyer => Generators.CommitmentSamples.Customer;
}
