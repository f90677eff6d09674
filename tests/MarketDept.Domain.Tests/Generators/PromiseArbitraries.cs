using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>An authorisation in small numbers: who gave it at which hour, how far it goes, for whom, and when it is valid.</summary>
public sealed record DrawnAuthorization(int By, int At, int Scope, int Customer, int To, int Validity)
{
    /// <summary>No bound is null.</summary>
    internal static (int? From, int? Until)[] Validities { get; } = [(null, null), (null, 0), (null, 1), (0, null), (2, null), (1, 4), (-4, -1), (4, 6), (0, 2)];

    internal static StaffMember[] Givers { get; } = [Manager, Deputy, Executive, Collector, Seller];

    internal static AuthorizationScope[] Scopes { get; } =
    [
        DownTo(700), DownTo(900), DownTo(700, "别的线路"), ReducedBy(0.1m), ReducedBy(0.3m), new AuthorizationScope.FreeCarriage(),
        new AuthorizationScope.Settlement([SettlementMethod.Monthly]), new AuthorizationScope.Settlement([SettlementMethod.Collect]),
    ];

    internal Authorization Of(int number) => Given(
        Scopes[Scope], Givers[By], At, new Id<Customer>?[] { null, CommitmentSamples.Customer, CommitmentSamples.Other }[Customer],
        new[] { null, Seller, Colleague }[To], Validities[Validity].From, Validities[Validity].Until, $"A-{number}");
}

/// <summary>One of the three promises, and what it is held against.</summary>
public sealed record HeldPromise(int Terms, DrawnAuthorization[] Drawn)
{
    private Commitment? _commitment;

    internal static PromiseTerms[] All { get; } = [Lower(), new PromiseTerms.FreeCarriage(), Settlement()];

    internal Commitment Commitment => _commitment ??= Recorded(All[Terms]).HeldAgainst([.. Drawn.Select((row, number) => row.Of(number))]);

    internal Commitment Backwards => Recorded(All[Terms]).HeldAgainst([.. Drawn.Select((row, number) => row.Of(number)).Reverse()]);

    public override string ToString() => $"{All[Terms]}\n{string.Join("\n", Drawn.Select(row => row.ToString()))}";
}

/// <summary>For <c>[Property(Arbitrary = [typeof(PromiseArbitraries)])]</c>.</summary>
public static class PromiseArbitraries
{
    private const int Earliest = -4;

    /// <summary>Six bytes an authorisation, so that the bytes' own shrinking is the promise's; the manager comes often, so that some authorise.</summary>
    public static Arbitrary<HeldPromise> Promise() => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new HeldPromise(bytes.Length == 0 ? 0 : bytes[^1] % 3, [.. bytes.Chunk(6).Where(row => row.Length == 6).Take(6).Select(row => new DrawnAuthorization(
            Math.Max(0, (row[0] % 8) - 3), Earliest + (row[1] % 10), row[2] % DrawnAuthorization.Scopes.Length, row[3] % 5 % 3, row[4] % 5 % 3,
            row[5] % DrawnAuthorization.Validities.Length))]),
        held => [.. held.Drawn.SelectMany(row => new[]
        {
            (byte)(row.By == 0 ? 0 : row.By + 3), (byte)(row.At - Earliest), (byte)row.Scope, (byte)row.Customer, (byte)row.To, (byte)row.Validity,
        }), (byte)held.Terms]);

    internal static IEnumerable<HeldPromise> Sample(int count) => Promise().Generator.SampleSeeded(count, size: 40);
}
