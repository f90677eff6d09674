namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>The company's choices on what counts as uncollectable (无法收回认定的设定).</summary>
/// <remarks>Immutable; change with <c>with</c>. Its property is described by a row of <see cref="Choices"/>. Equality is by value.</remarks>
[Clause("11.2.3")]
public sealed record UncollectableTerms : DomainValue
{
    /// <summary>The default: the built-in grounds and no others.</summary>
    public static UncollectableTerms Default { get; } = new();

    /// <summary>Further grounds of the company (公司增列的依据), each with a name of its own; default: none.</summary>
    /// <exception cref="ArgumentException">A ground is null, or its name occurs twice or in the list of the package.</exception>
    public ValueList<UncollectableGround> FurtherGrounds
    {
        get;
        init => field = Grounded(Guard.Against.Null(value)).DistinctBy(ground => ground.Name, StringComparer.Ordinal).Count() == Grounded(value).Count
            ? value
            : throw new ArgumentException("Two grounds have the same name. Give each its own name.", nameof(value));
    } = [];

    /// <summary>All grounds that a determination may rest on (可用的依据).</summary>
    public ValueList<UncollectableGround> Grounds => Grounded(FurtherGrounds);

    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("UncollectableTerms.FurtherGrounds", new(11, 2, 3), new("还可以凭哪些依据认定款项无法收回", "On which further grounds a debt may be determined uncollectable"),
            [new("不增列", "none"), new("公司写明的依据", "those that the company names")], new("不增列", "none"),
            new("慎重：所列依据出自税务规定；凭别的依据认定，由公司自己负责。", "Caution: the list is that of the tax rules, and the company answers for any other ground.")),
    ];

    private static ValueList<UncollectableGround> Grounded(ValueList<UncollectableGround> further) =>
        [.. UncollectableGround.All, .. further.Select(ground => Guard.Against.Null(ground, nameof(FurtherGrounds)))];
}
