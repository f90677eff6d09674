using FsCheck.Xunit;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

[Clause("8.2.3")]
public class Holding_a_promise_against_authorizations
{
    private static UnauthorizedReason? ReasonOf(params Authorization[] authorizations) => Recorded().HeldAgainst(authorizations).Review().Reason;

    [Fact]
    public void Without_any_it_is_unauthorised()
    {
        var review = Recorded().Review();

        Assert.Equal((false, UnauthorizedReason.NoAuthorization, "8.2.3"), (review.IsAuthorized, review.Reason, review.Clause.ToString()));
        Assert.Equal((null, null, AuthorityGround.NotEntitled), (review.Nearest, review.LossEndsAt, review.OwnAuthority));
    }

    [Fact]
    public void One_that_is_as_wide_or_wider_and_was_given_before_authorises_it()
    {
        Assert.Null(ReasonOf(Given(DownTo(800))));
        Assert.Null(ReasonOf(Given(DownTo(799.99m))));
        Assert.Null(ReasonOf(Given(ReducedBy(0.2m))));
        Assert.Null(ReasonOf(Given(new AuthorizationScope.FreeCarriage())));
        Assert.Null(ReasonOf(Given(DownTo(800), customer: CommitmentSamples.Customer, to: Seller)));
    }

    [Fact]
    public void One_that_is_narrower_does_not()
    {
        Assert.Equal(UnauthorizedReason.Narrower, ReasonOf(Given(DownTo(800.01m))));
        Assert.Equal(UnauthorizedReason.Narrower, ReasonOf(Given(DownTo(700, "上海—重庆，每吨"))));
        Assert.Equal(UnauthorizedReason.Narrower, ReasonOf(Given(ReducedBy(0.1999999999m))));
        Assert.Equal(UnauthorizedReason.Narrower, Recorded(new PromiseTerms.FreeCarriage()).HeldAgainst(Given(ReducedBy(0.9999999999m))).Review().Reason);
    }

    [Theory]
    [InlineData("上海-成都，每吨")]
    [InlineData("上海 — 成都 ,每吨　")]
    [InlineData("上海－成都，每吨")]
    [InlineData("上海–成都，每吨")]
    [InlineData("上海−成都，每吨")]
    public void What_the_rate_is_for_is_compared_whatever_the_width_dashes_and_blanks(string basis) => Assert.Null(ReasonOf(Given(DownTo(800, basis))));

    [Fact]
    [Clause("8.5")]
    public void Of_several_who_promise_one_authorised_or_entitled_is_enough()
    {
        Commitment By(params StaffMember[] promisers) => Commitment.Record(
            new("P-1"), new(CommitmentSamples.Customer, ValueList.From(promisers.Select(one => new Promiser(one))), Lower(), At(0)), Rates, At(10));

        Assert.Equal(UnauthorizedReason.NoAuthorization, By(Seller, Colleague).Review().Reason);
        Assert.True(By(Seller, Colleague).HeldAgainst(Given(DownTo(800), to: Colleague)).Review().IsAuthorized);
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, By(Seller, Colleague).HeldAgainst(Given(DownTo(800), Colleague)).Review().Reason);
        Assert.True(By(Seller, Manager).Review() is { IsAuthorized: true, OwnAuthority: AuthorityGround.ByPosition });
        Assert.Contains("S1（业务员）、S2（业务员）向客户 K1 承诺", By(Seller, Colleague).Review().Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_service_is_authorised_by_that_service_and_nothing_else()
    {
        UnauthorizedReason? ReasonOf(AuthorizationScope scope) => Recorded(new PromiseTerms.FreeService(ChargeKind.Storage)).HeldAgainst(Given(scope)).Review().Reason;

        Assert.Null(ReasonOf(new AuthorizationScope.FreeServices([ChargeKind.Handling, ChargeKind.Storage])));
        Assert.Equal(UnauthorizedReason.Narrower, ReasonOf(new AuthorizationScope.FreeServices([ChargeKind.Handling])));
        Assert.Equal(UnauthorizedReason.NoAuthorization, ReasonOf(new AuthorizationScope.FreeCarriage()));
        Assert.Equal(UnauthorizedReason.NoAuthorization, ReasonOf(new AuthorizationScope.Settlement([SettlementMethod.Monthly])));
        Assert.Throws<ArgumentException>("Service", () => new PromiseTerms.FreeService(ChargeKind.Freight));
    }

    [Fact]
    public void A_share_is_compared_exactly_though_no_fen_would_be_that_small()
    {
        // A third of 10.00 is 3.333…: 6.67 is reduced by less than that, 6.66 by more.
        var third = Given(ReducedBy(0.3333333333m));
        Assert.True(Recorded(Lower(6.67m, 10m)).HeldAgainst(third).Review().IsAuthorized);
        Assert.False(Recorded(Lower(6.66m, 10m)).HeldAgainst(third).Review().IsAuthorized);
        var huge = new PromiseTerms.LowerRate("包车", Money.MaxValue, Money.FromFen(1));
        Assert.False(Recorded(huge).HeldAgainst(third).Review().IsAuthorized);
    }

    [Fact]
    public void One_of_another_customer_person_or_kind_is_none()
    {
        Assert.Equal(UnauthorizedReason.NoAuthorization, ReasonOf(Given(DownTo(800), customer: CommitmentSamples.Other)));
        Assert.Equal(UnauthorizedReason.NoAuthorization, ReasonOf(Given(DownTo(800), to: Colleague)));
        Assert.Equal(UnauthorizedReason.NoAuthorization, ReasonOf(Given(new AuthorizationScope.Settlement([SettlementMethod.Monthly]))));
        Assert.Equal(
            UnauthorizedReason.NoAuthorization,
            Recorded(CommitmentSamples.Settlement()).HeldAgainst(Given(new AuthorizationScope.FreeCarriage())).Review().Reason);
    }

    [Fact]
    public void A_settlement_method_stands_for_no_other()
    {
        var both = Given(new AuthorizationScope.Settlement([SettlementMethod.Collect, SettlementMethod.Monthly]));
        var collect = Given(new AuthorizationScope.Settlement([SettlementMethod.Collect]));

        Assert.True(Recorded(CommitmentSamples.Settlement()).HeldAgainst(both).Review().IsAuthorized);
        Assert.Equal(UnauthorizedReason.Narrower, Recorded(CommitmentSamples.Settlement()).HeldAgainst(collect).Review().Reason);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, "Later")]
    public void Beforehand_is_up_to_the_very_instant(int hour, string? reason) =>
        Assert.Equal(reason, ReasonOf(Given(DownTo(800), at: hour))?.ToString());

    [Theory]
    [InlineData(null, 0, "Expired")]
    [InlineData(null, 1, null)]
    [InlineData(0, 1, null)]
    [InlineData(0, null, null)]
    [InlineData(1, null, "NotInForceYet")]
    [InlineData(-5, -1, "Expired")]
    public void Its_validity_is_half_open(int? from, int? until, string? reason) =>
        Assert.Equal(reason, ReasonOf(Given(DownTo(800), from: from, until: until))?.ToString());

    [Fact]
    [Clause("8.5")]
    [Clause("4.1")]
    public void One_by_somebody_who_may_not_is_none_that_counts()
    {
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, ReasonOf(Given(DownTo(800), Collector)));
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, ReasonOf(Given(DownTo(800), Seller)));
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, ReasonOf(Given(DownTo(800), Executive)));
        Assert.Null(ReasonOf(Given(DownTo(800), Deputy, at: -2)));
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, ReasonOf(Given(DownTo(800), Deputy, at: -3)));
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, ReasonOf(Given(new AuthorizationScope.FreeCarriage(), Deputy)));
    }

    [Fact]
    [Clause("3.6")]
    public void Where_the_manager_has_an_interest_the_executive_authorises_and_not_the_manager()
    {
        UnauthorizedReason? By(StaffMember who) => Recorded(interested: Manager).HeldAgainst(Given(DownTo(800), who)).Review().Reason;

        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, By(Manager));
        Assert.Equal(UnauthorizedReason.ByOneWhoMayNot, By(Deputy));
        Assert.Null(By(Executive));
    }

    [Fact]
    public void Who_decides_such_matters_himself_needs_no_other()
    {
        Assert.True(Recorded(by: Manager).Review() is { IsAuthorized: true, OwnAuthority: AuthorityGround.ByPosition, Nearest: null });
        Assert.True(Recorded(by: Deputy).Review() is { IsAuthorized: true, OwnAuthority: AuthorityGround.ByDelegation });
        Assert.False(Recorded(new PromiseTerms.FreeCarriage(), Deputy).Review().IsAuthorized);
        Assert.False(Recorded(by: Manager, interested: Manager).Review().IsAuthorized);
        Assert.True(Recorded(by: Executive, interested: Manager).Review().IsAuthorized);
    }

    [Fact]
    public void Of_several_the_one_that_comes_nearest_gives_the_reason()
    {
        Authorization[] fromTheGravest =
        [
            Given(DownTo(800), Collector, id: "A-1"), Given(DownTo(900), id: "A-2"), Given(DownTo(800), until: 0, id: "A-3"),
            Given(DownTo(800), from: 1, id: "A-4"), Given(DownTo(800), at: 1, id: "A-5"), Given(DownTo(800), id: "A-6"),
        ];
        UnauthorizedReason?[] reasons =
        [
            UnauthorizedReason.ByOneWhoMayNot, UnauthorizedReason.Narrower, UnauthorizedReason.Expired, UnauthorizedReason.NotInForceYet,
            UnauthorizedReason.Later, null,
        ];
        for (var count = 1; count <= fromTheGravest.Length; count++)
        {
            var review = Recorded().HeldAgainst(fromTheGravest[..count]).Review();
            Assert.Equal((reasons[count - 1], new Id<Authorization>($"A-{count}")), (review.Reason, review.Nearest!.Authorization.Id));
        }
    }

    [Fact]
    public void An_authorisation_that_is_found_later_still_authorises()
    {
        var commitment = Recorded();
        Assert.False(commitment.Review().IsAuthorized);
        commitment.HoldAgainst(Given(DownTo(800)), Rates, At(500));
        Assert.True(commitment.Review().IsAuthorized);
    }

    [Fact]
    public void A_delegation_that_ends_later_takes_nothing_back()
    {
        var commitment = Recorded().HeldAgainst(Given(DownTo(800), Deputy));
        Assert.True(Reloaded(commitment).Review().IsAuthorized);
    }

    [Property(Arbitrary = [typeof(PromiseArbitraries)], MaxTest = 500)]
    public void Any_number_of_them_come_to_what_the_oracle_says(HeldPromise held)
    {
        var review = held.Commitment.Review();

        Assert.Equal(PromiseOracle.ReasonOf(held), review.Reason?.ToString());
        Assert.Equal(PromiseOracle.RatifiedAtHourOf(held), review.RatifiedAt is { } at ? (int)(at - At(0)).TotalHours : null);
        Assert.Equal(review.Reason is null || review.LossEndsAt is null, review.LossEndsAt is null);
    }

    [Property(Arbitrary = [typeof(PromiseArbitraries)], MaxTest = 300)]
    public void The_order_in_which_they_came_in_does_not_matter(HeldPromise held)
    {
        var (review, backwards) = (held.Commitment.Review(), held.Backwards.Review());

        Assert.Equal(review, backwards);
        Assert.Equal(review.Explain(Language.Chinese), backwards.Explain(Language.Chinese));
    }

    [Property(Arbitrary = [typeof(PromiseArbitraries)], MaxTest = 300)]
    public void One_more_never_makes_it_worse(HeldPromise held)
    {
        var before = held.Commitment.Review();
        held.Commitment.HoldAgainst(Given(DownTo(900), Collector, id: "one more"), Rates, At(10));
        var after = held.Commitment.Review();

        Assert.True((int?)after.Reason is null || (int?)after.Reason >= (int?)before.Reason);
        Assert.True(before.RatifiedAt is null || after.RatifiedAt <= before.RatifiedAt);
    }

    [Fact]
    public void The_arbitrary_promises_meet_every_reason() =>
        Assert.Equal(
            Enum.GetNames<UnauthorizedReason>().Append("").Order(StringComparer.Ordinal),
            PromiseArbitraries.Sample(600).Select(held => PromiseOracle.ReasonOf(held) ?? "").Distinct().Order(StringComparer.Ordinal));
}
