namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A condition under which compensation may be deducted from wages (扣款条件). A condition that is not known is not met.</summary>
/// <remarks><c>default</c> is not a valid value, and no profile has it.</remarks>
public enum DeductionCondition
{
    /// <summary>The labour contract provides for the deduction of compensation (劳动合同有约定).</summary>
    Contract = 1,

    /// <summary>The person is at fault for the loss (本人有过错).</summary>
    Fault = 2,
}
