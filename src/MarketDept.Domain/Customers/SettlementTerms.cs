namespace MarketDept.Domain.Customers;

/// <summary>The company's reading of the settlement methods (结算方式设定).</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>.</remarks>
public sealed record SettlementTerms : DomainValue
{
    /// <summary>The default: the company has not stated its reading.</summary>
    public static SettlementTerms Default { get; } = new();
    /// <summary>Whether payment on signed receipt is of the monthly type (回单付是否属月结类); unknown until the company states it. Unknown is not a no.</summary>
    public Fact SignedReceiptIsMonthlyType { get; init; }
    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("SettlementTerms.SignedReceiptIsMonthlyType", new(11, 2, 3), new("回单付是否属月结类", "Whether payment on signed receipt counts as monthly-type settlement"),
            [new("属月结类", "it counts"), new("不属月结类", "it does not count")], null,
            new("制度只说“月结类”，由公司设定。设定之前，取决于它的未定。", "The regulation only says \"monthly-type\", so the company sets it. Until it does, what depends on it is undetermined.")),
    ];

    /// <summary>Whether a method is of the monthly type, as the company reads it (是否属月结类); unknown where its reading is not stated.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    [Clause("11.2.3")]
    public Fact IsMonthlyType(SettlementMethod method) =>
        Guard.Against.Null(method) == SettlementMethod.OnSignedReceipt ? SignedReceiptIsMonthlyType : method.IsPeriodic;
}
