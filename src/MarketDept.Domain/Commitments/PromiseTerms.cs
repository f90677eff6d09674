using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Commitments;

/// <summary>The terms of a promise to a customer (承诺内容), of the kinds that 8.2.3 lets nobody promise on his own authority.</summary>
/// <remarks>A closed hierarchy; equality is by value.</remarks>
[Clause("8.2.3")]
public abstract record PromiseTerms : DomainValue
{
    private protected PromiseTerms(ActKind kind) => Kind = kind;

    /// <summary>The kind of promise (承诺种类). Its matter has to be decided first.</summary>
    public ActKind Kind { get; }

    /// <summary>Whether the promise is about price: a lower rate or free carriage (是否涉及运价).</summary>
    public bool IsOfPrice => Kind == ActKind.RateReduction || Kind == ActKind.FreeCarriage;

    /// <summary>What is promised, in words.</summary>
    internal abstract Bilingual Words { get; }

    /// <summary>Refuses terms that are no such promise.</summary>
    internal virtual void RequireAPromise()
    {
    }

    /// <summary>The promise of a lower rate than the tariff (降低运价).</summary>
    /// <param name="Basis">The basis of the rates, such as route and unit, not blank. Authorisations are compared by it, without regard to width,
    /// dashes and blanks.</param>
    /// <param name="Tariff">The tariff rate at the time of the promise, in yuan for that basis, not negative.</param>
    /// <param name="Promised">The promised rate, in yuan for the same basis, not negative.</param>
    /// <exception cref="ArgumentException">The basis is blank or a rate negative.</exception>
    public sealed record LowerRate(string Basis, Money Tariff, Money Promised) : PromiseTerms(ActKind.RateReduction)
    {
        /// <summary>The basis of the rates, such as route and unit (计价依据).</summary>
        public string Basis { get; } = Guard.Against.NullOrWhiteSpace(Basis);
        /// <summary>The tariff rate at the time of the promise, in yuan, not negative (规定运价).</summary>
        public Money Tariff { get; } = Guard.Against.Negative(Tariff);
        /// <summary>The promised rate, in yuan, above zero and below the tariff where a promise is recorded (承诺运价).</summary>
        public Money Promised { get; } = Guard.Against.Negative(Promised);

        internal override Bilingual Words => new($"降低运价：{Basis}，由 {Tariff:C} 降为 {Promised:C}", $"a lower rate for {Basis}: {Promised:C} instead of {Tariff:C}");

        internal bool IsFor(string basis) => TextKey.WithoutBlanks(basis) == TextKey.WithoutBlanks(Basis);

        internal override void RequireAPromise()
        {
            if (Promised >= Tariff || Promised.IsZero)
                throw PromiseRefusals.IsNoReduction.Because($"承诺 {Promised}，现行 {Tariff}。", $"Promised is {Promised}, the tariff is {Tariff}.", Kind.Clause);
        }
    }

    /// <summary>The promise of a service free of charge, such as storage, counting or handling (免费仓储、点数或装卸).</summary>
    /// <param name="Service">The waived charge; free freight is <see cref="FreeCarriage"/>.</param>
    /// <exception cref="ArgumentException">The charge is null or is freight.</exception>
    public sealed record FreeService(ChargeKind Service) : PromiseTerms(ActKind.FreeService)
    {
        /// <summary>The charge that is waived (免收的费用), any except freight.</summary>
        public ChargeKind Service { get; } = Guard.Against.Null(Service) != ChargeKind.Freight ? Service
            : throw new ArgumentException("Waived freight is free carriage. Use FreeCarriage.", nameof(Service));

        internal override Bilingual Words => new($"免收{Service.Title.Chinese}", $"no {Service.Title.English}");
    }

    /// <summary>The promise of carriage free of charge (免费托运).</summary>
    public sealed record FreeCarriage() : PromiseTerms(ActKind.FreeCarriage)
    {
        internal override Bilingual Words => new("免费托运", "free carriage");
    }

    /// <summary>The promise of another settlement method (改变结算方式).</summary>
    /// <param name="From">The method in force; for a new customer the method with which he would begin.</param>
    /// <param name="To">The promised method.</param>
    /// <exception cref="ArgumentNullException">A method is null.</exception>
    public sealed record SettlementChange(SettlementMethod From, SettlementMethod To) : PromiseTerms(ActKind.SettlementChange)
    {
        /// <summary>The settlement method in force (原结算方式).</summary>
        public SettlementMethod From { get; } = Guard.Against.Null(From);
        /// <summary>The promised settlement method, different from the one in force (承诺的结算方式).</summary>
        public SettlementMethod To { get; } = Guard.Against.Null(To);

        internal override Bilingual Words => new($"结算方式由{From.Title.Chinese}改为{To.Title.Chinese}", $"settlement {To.Title.English} instead of {From.Title.English}");

        internal override void RequireAPromise()
        {
            if (From == To)
                throw PromiseRefusals.ChangesNothing.Because($"{To.Title}。", $"It is: {To.Title}.", Kind.Clause);
        }
    }
}
