namespace MarketDept.Domain;

/// <summary>The stable codes of <see cref="DomainException"/> (错误代码): area, dot, reason. A code never changes its meaning.</summary>
/// <remarks>Each area of the package has its own file.</remarks>
public static partial class DomainErrorCodes
{
    /// <summary>The decider is a party: nobody decides his own case.</summary>
    public const string DecidesOwnCase = "staffing.decides-own-case";

    /// <summary>The decider's position does not decide this, or no delegation in force covers it.</summary>
    public const string NotEntitledToDecide = "staffing.not-entitled-to-decide";
}
