using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

public class Storing_a_commitment
{
    private static readonly PromiseTerms[] EachKind =
        [Lower(), new PromiseTerms.FreeCarriage(), Settlement(SettlementMethod.OnSignedReceipt), new PromiseTerms.FreeService(ChargeKind.Storage)];

    /// <summary>With everything that a promise can have.</summary>
    private static Commitment Full(PromiseTerms? terms = null)
    {
        var commitment = Commitment.Record(
            new("P-1"), new Promise(new("K1"), [new(Seller, 2), new(Colleague)], terms ?? Lower(), At(0), [Manager, Deputy], "电话里说的"), Rates, At(10));
        AuthorizationScope[] scopes =
            [DownTo(800), ReducedBy(0.123m), new AuthorizationScope.FreeCarriage(), new AuthorizationScope.Settlement([SettlementMethod.Monthly, SettlementMethod.Collect]),
                new AuthorizationScope.FreeServices([ChargeKind.Handling, ChargeKind.Storage])];
        foreach (var (scope, number) in scopes.Select((scope, number) => (scope, number)))
        {
            commitment.HoldAgainst(Given(scope, Deputy, customer: number % 2 == 0 ? new Id<Customer>("K1") : null, to: number > 1 ? Seller : null,
                from: number > 0 ? -3 : null, until: number < 3 ? 9 : null, id: $"A-{number}"), Rates, At(11));
        }

        if (commitment.Promise.Terms.IsOfPrice)
            commitment.RecordCarriage(Waybill("W-1", 5), At(12));
        commitment.Correct(Seller.Id, "电话", At(9), At(13));
        return commitment;
    }

    private static void Broken(Func<CommitmentSnapshot, CommitmentSnapshot> change, PromiseTerms? terms = null) =>
        Assert.Throws<StoredDataException>(() => Commitment.Restore(change(Full(terms).ToSnapshot())));

    private static void BrokenTerms(Func<CommitmentTermsRow, CommitmentTermsRow> change, PromiseTerms? terms = null) =>
        Broken(it => it with { Terms = change(it.Terms) }, terms);

    private static void BrokenScope(int index, Func<CommitmentScopeRow, CommitmentScopeRow> change) =>
        Broken(it => it with { Authorizations = [it.Authorizations[index] with { Scope = change(it.Authorizations[index].Scope) }] });

    [Fact]
    public void It_survives_json_with_everything()
    {
        foreach (var terms in EachKind)
        {
            var commitment = Full(terms);
            var restored = Reloaded(commitment);

            Assert.Equal(JsonOf(commitment), JsonOf(restored));
            Assert.Equal(
                (commitment.Id, commitment.Promise, commitment.OwnAuthority, commitment.RecordedAt, commitment.LastChangedAt),
                (restored.Id, restored.Promise, restored.OwnAuthority, restored.RecordedAt, restored.LastChangedAt));
            Assert.Equal((commitment.Authorizations, commitment.Carried, (commitment.CorrectedAt, commitment.CorrectedBy, commitment.CorrectedHow)), (restored.Authorizations, restored.Carried, (restored.CorrectedAt, restored.CorrectedBy, restored.CorrectedHow)));
            Assert.Equal(commitment.Review(), restored.Review());
            Assert.Empty(restored.TakeEvents());
            Assert.Equal(JsonOf(Recorded(terms)), JsonOf(Reloaded(Recorded(terms))));
        }
    }

    [Fact]
    public void What_was_recorded_loads_whatever_the_rules_say_today()
    {
        CommitmentSnapshot odd = Full().ToSnapshot() with { RecordedAt = At(-5), Terms = new() { Kind = "rate-reduction", Basis = Route, TariffFen = 1000, PromisedFen = 2000, From = null, To = null, Service = null }, OwnAuthority = "ByDelegation" };

        var restored = Commitment.Restore(odd);

        Assert.True(restored.Review().IsAuthorized);
        Assert.Equal(At(13), restored.LastChangedAt);
        restored.RecordCarriage(Waybill("W-2", 5), At(13));
        Assert.Equal(2, restored.Carried.Count);
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Commitment.Restore(null!));
        Broken(it => it with { Id = " " });
        Broken(it => it with { EventCount = -1 });
        Broken(it => it with { Customer = "" });
        Broken(it => it with { By = null! });
        Broken(it => it with { By = [] });
        Broken(it => it with { By = [null!] });
        Broken(it => it with { By = [it.By[0], it.By[0]] });
        Broken(it => it with { By = [it.By[0] with { Weight = 0 }] });
        Broken(it => it with { By = [it.By[0] with { Staff = it.By[0].Staff with { Name = "" } }] });
        Broken(it => it with { By = [it.By[0] with { Staff = it.By[0].Staff with { Position = "chairman" } }] });
        Broken(it => it with { Terms = null! });
        Broken(it => it with { Interested = null! });
        Broken(it => it with { Interested = [null!] });
        Broken(it => it with { Note = " " });
        Broken(it => it with { OwnAuthority = "0" });
        Broken(it => it with { OwnAuthority = "byPosition" });
        Broken(it => it with { Authorizations = null! });
        Broken(it => it with { Authorizations = [null!] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { Id = "" }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { By = null! }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { Scope = null! }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { Customer = " " }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { To = "" }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { Ground = "Friendship" }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { ValidFrom = At(5), ValidUntil = At(5) }] });
        Broken(it => it with { Authorizations = [it.Authorizations[0] with { ValidFrom = At(6), ValidUntil = At(5) }] });
        Broken(it => it with { Carried = null! });
        Broken(it => it with { Carried = [null!] });
        Broken(it => it with { Carried = [it.Carried[0] with { Consignment = " " }] });
        Broken(it => it with { Carried = [it.Carried[0] with { TariffFen = -1 }] });
        Broken(it => it with { Carried = [it.Carried[0] with { ChargedFen = -1 }] });
        Broken(it => it with { Correction = it.Correction! with { By = "" } });
        Broken(it => it with { Correction = it.Correction! with { How = " " } });
    }

    [Fact]
    public void Terms_have_what_goes_with_their_kind_and_nothing_else()
    {
        BrokenTerms(it => it with { Kind = "rate-increase" });
        BrokenTerms(it => it with { Kind = null! });
        BrokenTerms(it => it with { Basis = null });
        BrokenTerms(it => it with { TariffFen = null });
        BrokenTerms(it => it with { PromisedFen = null });
        BrokenTerms(it => it with { PromisedFen = -1 });
        BrokenTerms(it => it with { From = "prepaid" });
        BrokenTerms(it => it with { To = "prepaid" });
        BrokenTerms(it => it with { Basis = Route }, EachKind[1]);
        BrokenTerms(it => it with { TariffFen = 1 }, EachKind[1]);
        BrokenTerms(it => it with { PromisedFen = 1 }, EachKind[1]);
        BrokenTerms(it => it with { From = "prepaid" }, EachKind[1]);
        BrokenTerms(it => it with { To = "prepaid" }, EachKind[1]);
        BrokenTerms(it => it with { From = null }, EachKind[2]);
        BrokenTerms(it => it with { To = null }, EachKind[2]);
        BrokenTerms(it => it with { To = "barter" }, EachKind[2]);
        BrokenTerms(it => it with { Basis = Route }, EachKind[2]);
        BrokenTerms(it => it with { TariffFen = 1 }, EachKind[2]);
        BrokenTerms(it => it with { PromisedFen = 1 }, EachKind[2]);
        BrokenTerms(it => it with { Basis = Route }, EachKind[3]);
        BrokenTerms(it => it with { Service = null }, EachKind[3]);
        BrokenTerms(it => it with { Service = "freight" }, EachKind[3]);
        BrokenTerms(it => it with { Service = "music" }, EachKind[3]);
        foreach (var terms in EachKind[..3])
            BrokenTerms(it => it with { Service = "storage" }, terms);
    }

    [Fact]
    public void A_scope_has_what_goes_with_its_kind_and_nothing_else()
    {
        CommitmentScopeRow[] whole = [.. Full().ToSnapshot().Authorizations.Select(row => row.Scope)];
        for (var index = 0; index < whole.Length; index++)
        {
            BrokenScope(index, it => it with { Kind = "everything" });
            // Taking away what it has, or adding what another kind has: each is impossible.
            if (whole[index].Kind != "free-carriage")
            {
                BrokenScope(index, it => new() { Kind = it.Kind, Basis = null, FloorFen = null, AtMost = null, Methods = null, Services = null });
            }

            BrokenScope(index, it => it with { Basis = it.Basis is null ? Route : null });
            BrokenScope(index, it => it with { FloorFen = it.FloorFen is null ? 1 : null });
            BrokenScope(index, it => it with { AtMost = it.AtMost is null ? 0.5m : null });
            BrokenScope(index, it => it with { Methods = it.Methods is null ? ["monthly"] : null });
            BrokenScope(index, it => it with { Services = it.Services is null ? ["storage"] : null });
        }

        BrokenScope(0, it => it with { FloorFen = 0 });
        BrokenScope(1, it => it with { AtMost = 0 });
        BrokenScope(1, it => it with { AtMost = 1 });
        BrokenScope(1, it => it with { AtMost = 1.5m });
        BrokenScope(3, it => it with { Methods = [] });
        BrokenScope(3, it => it with { Methods = ["barter"] });
        BrokenScope(3, it => it with { Methods = [null!] });
    }

    [Fact]
    public void Nothing_stands_twice_and_nothing_is_carried_under_a_settlement_method()
    {
        Broken(it => it with { Authorizations = [it.Authorizations[0], it.Authorizations[0]] });
        Broken(it => it with { Carried = [it.Carried[0], it.Carried[0]] });
        Broken(it => it with { Carried = Full().ToSnapshot().Carried }, EachKind[2]);
    }

    [Fact]
    public void The_price_differences_are_an_amount_of_money_together()
    {
        CommitmentCarriageRow Row(string id, long lost) => new() { Consignment = id, CarriedAt = At(5), TariffFen = lost, ChargedFen = 0 };
        Commitment With(params CommitmentCarriageRow[] rows) => Commitment.Restore(Recorded().ToSnapshot() with { Carried = rows });

        Assert.Equal(Money.MaxValue, With(Row("W-1", long.MaxValue), Row("W-2", 0)).Review().PriceDifference);
        Assert.Throws<StoredDataException>(() => With(Row("W-1", long.MaxValue), Row("W-2", 1)));
        Assert.Throws<StoredDataException>(() => With(Row("W-1", long.MaxValue), Row("W-2", long.MaxValue)));
    }
}
