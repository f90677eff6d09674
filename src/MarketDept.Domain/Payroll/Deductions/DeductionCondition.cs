namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A condition for deducting compensation from wages (扣款条件). An unknown condition is not met.</summary>
/// <remarks><c>default</c> is no condition; no profile has it.</remarks>
public enum DeductionCondition
{
    /// <summary>The labour contract provides for the deduction of compensation (劳动合同有约定).</summary>
    Contract = 1,

    /// <summary>The person is at fault for the loss (本人有过错).</summary>
    Fault = 2,
}
