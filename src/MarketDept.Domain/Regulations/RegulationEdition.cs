namespace MarketDept.Domain.Regulations;

/// <summary>An edition of the regulation (制度版本): when it is in force, and the amounts it fixes.</summary>
/// <remarks>Validity is half-open: the first day counts, the day of <see cref="To"/> no more. The amounts of the fines live here
/// and nowhere else; the code that applies them carries none. Equality is by value.</remarks>
[Clause("3.2")]
public sealed record RegulationEdition : DomainValue
{
    /// <summary>Describes an edition.</summary>
    /// <param name="id">Its name, not blank.</param>
    /// <param name="ordinaryFine">The fine of clause 11.1, per person and time, in yuan; not negative.</param>
    /// <param name="seriousFine">The fine of clause 11.2, per person and time, in yuan; not negative.</param>
    /// <param name="from">The first day in force; null: since ever.</param>
    /// <param name="to">The first day no longer in force; null: until further notice. After <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">The name is blank, an amount is negative, or <paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public RegulationEdition(string id, Money ordinaryFine, Money seriousFine, LocalDate? from = null, LocalDate? to = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinaryFine, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(seriousFine, Money.Zero);
        if (from >= to)
            throw new ArgumentException($"Edition '{id}' would end before it begins. Give a day after the first day in force.", nameof(to));
        OrdinaryFine = ordinaryFine;
        SeriousFine = seriousFine;
        From = from;
        To = to;
    }

    /// <summary>The edition as it was written (现行标准版), in force on every date: 10 yuan and 50 yuan.</summary>
    [Clause("11.1")]
    [Clause("11.2")]
    public static RegulationEdition Standard { get; } = new("standard", Money.FromYuan(10m), Money.FromYuan(50m));
    /// <summary>Its name (版本号).</summary>
    public string Id { get; }
    /// <summary>The first day in force (生效日); null: since ever.</summary>
    public LocalDate? From { get; }
    /// <summary>The first day no longer in force (失效日); null: until further notice.</summary>
    public LocalDate? To { get; }
    /// <summary>The fine of clause 11.1 per person and time (一般罚款), in yuan.</summary>
    public Money OrdinaryFine { get; }
    /// <summary>The fine of clause 11.2 per person and time (重罚), in yuan.</summary>
    public Money SeriousFine { get; }

    /// <summary>Whether an act of that day is judged by this edition.</summary>
    public bool IsInForceOn(LocalDate date) => !(date < From) && !(date >= To);

    /// <summary>The fine that a clause imposes on each person and time (罚款), in yuan; zero where it imposes none.</summary>
    /// <exception cref="ArgumentNullException">There is no clause.</exception>
    public Money FineFor(Clause clause) => FineFor(Guard.Against.Null(clause).Tier);

    internal Money FineFor(FineTier tier) => tier switch
    {
        FineTier.None => Money.Zero,
        FineTier.Ordinary => OrdinaryFine,
        FineTier.Serious => SeriousFine,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Allowed are None, Ordinary and Serious."),
    };
}
