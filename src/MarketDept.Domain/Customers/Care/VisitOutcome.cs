namespace MarketDept.Domain.Customers.Care;

/// <summary>What a verification of a visit came to (核实结果).</summary>
/// <remarks><c>default</c> is <see cref="NotDeterminable"/>. The names are stable and are what is stored.</remarks>
public enum VisitOutcome
{
    /// <summary>It could not be determined, which is not false (无法确定).</summary>
    NotDeterminable,
    /// <summary>It took place as recorded (属实).</summary>
    Genuine,
    /// <summary>It did not take place, in whole or in part (不属实).</summary>
    False,
}
