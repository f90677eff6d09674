using System.Text.Json;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Promises, authorisations and requests for help. Hours count from nine in the morning of 2026-06-10, Shanghai.</summary>
internal static class CommitmentSamples
{
    internal const string Route = "上海—成都，每吨";

    internal static readonly Id<Customer> Customer = new("K1");
    internal static readonly Id<Customer> Other = new("K2");

    /// <summary>The manager has let the deputy decide lower rates, and nothing else, from hour -2 to hour 3.</summary>
    internal static readonly DecisionAuthority Rates =
        new(new Delegation(Manager, Deputy, [Matter.RateReduction], new Interval(At(-2), At(3))));

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>800 where the tariff is 1000, which is 20 % less.</summary>
    internal static PromiseTerms.LowerRate Lower(decimal promised = 800m, decimal tariff = 1000m) => new(Route, Yuan(tariff), Yuan(promised));

    internal static PromiseTerms.SettlementChange Settlement(SettlementMethod? to = null) => new(SettlementMethod.Prepaid, to ?? SettlementMethod.Monthly);

    /// <summary>The seller's promise to K1 at hour 0.</summary>
    internal static Promise Promised(PromiseTerms? terms = null, StaffMember? by = null, params StaffMember[] interested) =>
        new(Customer, [new Promiser(by ?? Seller)], terms ?? Lower(), At(0), ValueList.From(interested));

    /// <summary>The promise, put on record at hour 10, when all that mattered has happened.</summary>
    internal static Commitment Recorded(PromiseTerms? terms = null, StaffMember? by = null, params StaffMember[] interested)
    {
        var commitment = Commitment.Record(new("P-1"), Promised(terms, by, interested), Rates, At(10));
        commitment.TakeEvents();
        return commitment;
    }

    /// <summary>By the manager an hour before the promise, for anybody and any time.</summary>
    internal static Authorization Given(
        AuthorizationScope scope, StaffMember? by = null, int at = -1, Id<Customer>? customer = null, StaffMember? to = null,
        int? from = null, int? until = null, string id = "A-1") =>
        new(new(id), scope, by ?? Manager, At(at))
        {
            Customer = customer, To = to?.Id, Validity = new(from is { } start ? At(start) : null, until is { } end ? At(end) : null),
        };

    internal static AuthorizationScope DownTo(decimal floor, string basis = Route) => new AuthorizationScope.RateDownTo(basis, Yuan(floor));

    internal static AuthorizationScope ReducedBy(decimal share) => new AuthorizationScope.RateReducedBy(Share.FromDecimal(share));

    internal static Commitment HeldAgainst(this Commitment commitment, params Authorization[] authorizations)
    {
        foreach (var authorization in authorizations)
            commitment.HoldAgainst(authorization, Rates, At(10));
        commitment.TakeEvents();
        return commitment;
    }

    internal static CarriedConsignment Waybill(string id, int carriedAt, decimal tariff = 1000m, decimal charged = 800m) =>
        new(id, Yuan(tariff), Yuan(charged), At(carriedAt));

    internal static ArisenReceivable Arisen(string id, Instant at, decimal amount, decimal collected = 0, decimal? uncollectable = null) =>
        new(new(id), at, Yuan(amount), Yuan(collected), uncollectable is { } sum ? Yuan(sum) : null);

    /// <summary>Asked at hour 0 on 10 June for an answer by 12 June.</summary>
    internal static AssistanceRequest Asked()
    {
        var request = AssistanceRequest.Raise(new("H-1"), new(Customer, [new("R-7"), new("R-8")], "请一同上门催收", Seller.Id, new(2026, 6, 12)), Seller.Id, Collector, At(0));
        request.TakeEvents();
        return request;
    }

    internal static string JsonOf<T>(T of) => of switch
    {
        Commitment it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        AssistanceRequest it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    internal static Commitment Reloaded(Commitment it) => Commitment.Restore(JsonSerializer.Deserialize<CommitmentSnapshot>(JsonOf(it), Json)!);

    internal static AssistanceRequest Reloaded(AssistanceRequest it) =>
        AssistanceRequest.Restore(JsonSerializer.Deserialize<AssistanceRequestSnapshot>(JsonOf(it), Json)!);

    /// <summary>The command is refused for the reason under the clause, and neither the aggregate nor its events have changed.</summary>
    internal static void Refused<T>(T it, Refusal why, string clause, Action<T> command) =>
        Unchanged<DomainException, T>(it, command).ShouldBe(why, clause);

    /// <summary>The command is refused with the code and the clause, and neither the aggregate nor its events have changed.</summary>
    internal static void Refused<T>(T it, string code, string clause, Action<T> command)
    {
        var refusal = Unchanged<DomainException, T>(it, command);
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken<T>(T it, Action<T> command) => Unchanged<ArgumentException, T>(it, that => throw Mistake.Thrown(() => command(that)));

    private static TException Unchanged<TException, T>(T it, Action<T> command)
        where TException : Exception
    {
        EventsOf(it);
        var before = JsonOf(it);
        var refusal = Assert.ThrowsAny<TException>(() => command(it));
        Assert.Equal((before, 0), (JsonOf(it), EventsOf(it)));
        return refusal;
    }

    private static int EventsOf<T>(T of) => of switch
    {
        Commitment it => it.TakeEvents().Count,
        AssistanceRequest it => it.TakeEvents().Count,
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };
}
