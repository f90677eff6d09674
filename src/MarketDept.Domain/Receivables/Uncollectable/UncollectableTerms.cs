namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>The company's choices on what counts as uncollectable (无法收回认定的设定): which grounds there are.</summary>
/// <remarks>Immutable; change with <c>with</c>. Its property is described by a row of <see cref="Choices"/>. Equality is by value.</remarks>
[Clause("11.2.3")]
public sealed record UncollectableTerms : DomainValue
{
    /// <summary>The default choices: the built-in grounds and no others.</summary>
    public static UncollectableTerms Default { get; } = new();

    /// <summary>The grounds that the company adds to the built-in ones (公司增列的依据), each with a name of its own; default: none.</summary>
    /// <exception cref="ArgumentException">A ground is null, or its name occurs twice or in the list of the package.</exception>
    public ValueList<UncollectableGround> FurtherGrounds
    {
        get;
        init => field = Grounded(Guard.Against.Null(value)).DistinctBy(ground => ground.Name, StringComparer.Ordinal).Count() == Grounded(value).Count
            ? value
            : throw new ArgumentException("Two grounds have the same name. Give each its own name.", nameof(value));
    } = [];

    /// <summary>All grounds on which a determination may rest (可用的依据): the built-in ones and those of the company.</summary>
    public ValueList<UncollectableGround> Grounds => Grounded(FurtherGrounds);

    /// <summary>The settings of this record described as data (设定项), one row for each property: clause, choices, default, ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("UncollectableTerms.FurtherGrounds", new(11, 2, 3), new("清单之外，还可以凭哪些认定依据认定款项收不回", "On which grounds beyond the list a debt may be determined uncollectable"),
            [new("不增列", "none"), new("公司写明的认定依据", "the grounds that the company names")], new("不增列", "none"),
            new("慎重：清单所列的认定依据出自税务规定；凭其他认定依据的，由公司自己负责。", "Caution: the list comes from the tax rules, and the company answers for any other ground.")),
    ];

    private static ValueList<UncollectableGround> Grounded(ValueList<UncollectableGround> further) =>
        [.. UncollectableGround.All, .. further.Select(ground => Guard.Against.Null(ground, nameof(FurtherGrounds)))];
}
