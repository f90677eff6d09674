namespace MarketDept.Domain.Regulations;

/// <summary>An edition of the regulation (制度版本): when it is in force, and the fines it fixes.</summary>
/// <remarks>The edition is in force on its first day and no longer on the day of <see cref="To"/>. The amounts of the fines are held here only.
/// Equality is by value.</remarks>
[Clause("3.2")]
public sealed record RegulationEdition : DomainValue
{
    /// <summary>Creates an edition with its fines and the days on which it is in force.</summary>
    /// <param name="id">The name of the edition, not blank.</param>
    /// <param name="ordinaryFine">The fine of clause 11.1 for each person and time, in yuan, not negative.</param>
    /// <param name="seriousFine">The fine of clause 11.2 for each person and time, in yuan, not negative.</param>
    /// <param name="from">The first day in force; null: in force on every earlier day too.</param>
    /// <param name="to">The first day no longer in force, after <paramref name="from"/>; null: until further notice.</param>
    /// <exception cref="ArgumentException">The name is blank, an amount is negative, or <paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public RegulationEdition(string id, Money ordinaryFine, Money seriousFine, LocalDate? from = null, LocalDate? to = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinaryFine, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(seriousFine, Money.Zero);
        if (from >= to)
            throw new ArgumentException($"Edition '{Guards.Excerpt(id)}' would end before it begins. Give a day after the first day in force.", nameof(to));
        OrdinaryFine = ordinaryFine;
        SeriousFine = seriousFine;
        From = from;
        To = to;
    }

    /// <summary>The edition as it was written (现行标准版), in force on every date: 10 yuan and 50 yuan.</summary>
    [Clause("11.1")]
    [Clause("11.2")]
    public static RegulationEdition Standard { get; } = new("standard", Money.FromYuan(10m), Money.FromYuan(50m));
    /// <summary>The name of the edition (版本号), such as <c>standard</c>.</summary>
    public string Id { get; }

    /// <summary>What a sentence calls an edition, by its id: 标准版, or 版本“2027”.</summary>
    internal static Bilingual Called(string id) =>
        id == Standard.Id ? new("标准版", "the standard edition") : new($"版本“{id}”", $"edition '{id}'");

    /// <summary>The first day in force (生效日); null: in force on every earlier day too.</summary>
    public LocalDate? From { get; }
    /// <summary>The first day no longer in force (失效日); null: until further notice.</summary>
    public LocalDate? To { get; }
    /// <summary>The fine of clause 11.1 for each person and time (一般罚款), in yuan.</summary>
    public Money OrdinaryFine { get; }
    /// <summary>The fine of clause 11.2 for each person and time (重罚), in yuan.</summary>
    public Money SeriousFine { get; }

    /// <summary>Whether the edition is in force on a day, and so judges the acts of that day (是否有效).</summary>
    public bool IsInForceOn(LocalDate date) => !(date < From) && !(date >= To);

    /// <summary>The fine that a clause imposes for each person and time (罚款), in yuan; zero where it imposes none.</summary>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    public Money FineFor(Clause clause) => FineFor(Guard.Against.Null(clause).Tier);

    internal Money FineFor(FineTier tier) => tier switch
    {
        FineTier.None => Money.Zero,
        FineTier.Ordinary => OrdinaryFine,
        FineTier.Serious => SeriousFine,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tier is unknown. Give None, Ordinary or Serious."),
    };
}
