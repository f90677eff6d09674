using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Commitments;

/// <summary>What an authorisation allows to be promised (授权范围). It covers promises of the same extent or less.</summary>
/// <remarks>A closed hierarchy; equality is by value.</remarks>
[Clause("8.2.3")]
public abstract record AuthorizationScope : DomainValue
{
    private protected AuthorizationScope(Matter matter) => Matter = matter;

    /// <summary>The matter that was decided (决定事项). The giver has to be entitled to decide it.</summary>
    public Matter Matter { get; }

    /// <summary>Whether the scope is about such a promise at all: both about price, or both about the same matter.</summary>
    internal bool Concerns(PromiseTerms promised) =>
        Matter == promised.Kind.Matter || (promised.IsOfPrice && (Matter == Matter.RateReduction || Matter == Matter.FreeCarriage));

    /// <summary>What is authorised, in words.</summary>
    internal abstract Bilingual Words { get; }

    /// <summary>Whether a promise lies within the scope (是否涵盖).</summary>
    /// <exception cref="ArgumentNullException">The promise is null.</exception>
    public abstract bool Covers(PromiseTerms promised);

    /// <summary>The lowest charge that the scope allowed for a consignment, where the promise went below it; null where the scope names none.</summary>
    internal virtual Money? AllowedFor(CarriedConsignment carried, PromiseTerms promised) => null;

    /// <summary>The scope that covers exactly this promise.</summary>
    internal static AuthorizationScope AsWideAs(PromiseTerms promised) => promised switch
    {
        PromiseTerms.LowerRate rate => new RateDownTo(rate.Basis, rate.Promised),
        PromiseTerms.SettlementChange change => new Settlement([change.To]),
        PromiseTerms.FreeService free => new FreeServices([free.Service]),
        _ => new FreeCarriage(),
    };

    /// <summary>Leave to promise lower rates for one basis, down to a floor (降价底线).</summary>
    /// <param name="Basis">The basis of the rate, as in <see cref="PromiseTerms.LowerRate"/>, not blank.</param>
    /// <param name="Floor">The lowest rate, itself included, in yuan, more than zero.</param>
    /// <exception cref="ArgumentException">The basis is blank, or the floor is not above zero.</exception>
    public sealed record RateDownTo(string Basis, Money Floor) : AuthorizationScope(Matter.RateReduction)
    {
        /// <summary>The basis of the rate, such as route and unit (计价依据).</summary>
        public string Basis { get; } = Guard.Against.NullOrWhiteSpace(Basis);
        /// <summary>The lowest rate that may be promised, itself included, in yuan, more than zero (底价).</summary>
        public Money Floor { get; } = Guard.Against.NotPositive(Floor);

        internal override Bilingual Words => new($"{Basis}，运价最低 {Floor:C}", $"rates for {Basis} down to {Floor:C}");

        /// <inheritdoc/>
        public override bool Covers(PromiseTerms promised) =>
            Guard.Against.Null(promised) is PromiseTerms.LowerRate rate && rate.IsFor(Basis) && rate.Promised >= Floor;

        /// <remarks>The tariff is reduced in proportion to the rates, rounded half away from zero for each consignment.</remarks>
        internal override Money? AllowedFor(CarriedConsignment carried, PromiseTerms promised) =>
            promised is PromiseTerms.LowerRate rate && rate.IsFor(Basis) && Floor < rate.Tariff
                ? Money.FromFen((long)((((UInt128)carried.Tariff.Fen * (ulong)Floor.Fen * 2) + (ulong)rate.Tariff.Fen) / ((UInt128)rate.Tariff.Fen * 2))) : null;
    }

    /// <summary>Leave to promise any rate, reduced by at most a share of the tariff (降价幅度).</summary>
    /// <param name="AtMost">The largest reduction, itself included, more than zero and less than the whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is nothing or the whole, which would be free carriage.</exception>
    public sealed record RateReducedBy(Share AtMost) : AuthorizationScope(Matter.RateReduction)
    {
        /// <summary>The largest reduction as a share of the tariff, itself included (最大降幅).</summary>
        public Share AtMost { get; } = !AtMost.IsZero && AtMost != Share.Whole ? AtMost : throw new ArgumentOutOfRangeException(
            nameof(AtMost), $"A reduction by {AtMost} is authorised. Name a share between 0 and 1, neither of them included.");

        internal override Bilingual Words => new($"各项运价最多降 {AtMost:P}", $"any rate reduced by at most {AtMost:P}");

        /// <summary>Whether the promised rate is reduced by at most the share. The comparison is exact; nothing is rounded.</summary>
        /// <inheritdoc/>
        public override bool Covers(PromiseTerms promised) =>
            Guard.Against.Null(promised) is PromiseTerms.LowerRate rate
            && (Int128)(rate.Tariff - rate.Promised).Fen * Share.UnitsOfWhole <= (Int128)rate.Tariff.Fen * AtMost.Units;

        internal override Money? AllowedFor(CarriedConsignment carried, PromiseTerms promised) =>
            carried.Tariff - carried.Tariff.Multiply(AtMost, MidpointRounding.AwayFromZero);
    }

    /// <summary>Leave to promise free carriage (免费托运). Any lower rate is covered too, since it gives the customer less.</summary>
    public sealed record FreeCarriage() : AuthorizationScope(Matter.FreeCarriage)
    {
        internal override Bilingual Words => new("免费托运", "free carriage");

        /// <inheritdoc/>
        public override bool Covers(PromiseTerms promised) => Guard.Against.Null(promised).IsOfPrice;
    }

    /// <summary>Leave to promise certain services free of charge (免费服务).</summary>
    /// <param name="Services">The charges that may be waived, at least one.</param>
    /// <exception cref="ArgumentException">The list is empty, or a charge is null.</exception>
    public sealed record FreeServices(ValueList<ChargeKind> Services) : AuthorizationScope(Matter.FreeService)
    {
        /// <summary>The charges that may be waived (免收的费用). None of them stands for another.</summary>
        public ValueList<ChargeKind> Services { get; } = Guard.Against.NullItem(ValueList.From(Guard.Against.NullOrEmpty(Services)), nameof(Services));

        internal override Bilingual Words => new(
            $"免收{string.Join("、", Services.Select(service => service.Title.Chinese))}", $"free of: {string.Join(", ", Services.Select(service => service.Title.English))}");

        /// <inheritdoc/>
        public override bool Covers(PromiseTerms promised) =>
            Guard.Against.Null(promised) is PromiseTerms.FreeService free && Services.Contains(free.Service);
    }

    /// <summary>Leave to promise one of certain settlement methods (结算方式).</summary>
    /// <param name="Methods">The methods, at least one.</param>
    /// <exception cref="ArgumentException">The list is empty, or a method is null.</exception>
    public sealed record Settlement(ValueList<SettlementMethod> Methods) : AuthorizationScope(Matter.SettlementChange)
    {
        /// <summary>The methods that may be promised (结算方式). None of them stands for another.</summary>
        public ValueList<SettlementMethod> Methods { get; } = Guard.Against.NullItem(ValueList.From(Guard.Against.NullOrEmpty(Methods)), nameof(Methods));

        internal override Bilingual Words => new(
            $"结算方式：{string.Join("、", Methods.Select(method => method.Title.Chinese))}",
            $"settlement: {string.Join(", ", Methods.Select(method => method.Title.English))}");

        /// <inheritdoc/>
        public override bool Covers(PromiseTerms promised) =>
            Guard.Against.Null(promised) is PromiseTerms.SettlementChange change && Methods.Contains(change.To);
    }
}
