namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What has to be so before compensation may be taken from wages (扣款条件). Unknown is not yes.</summary>
/// <remarks><c>default</c> is no condition; no profile has it.</remarks>
public enum DeductionCondition
{
    /// <summary>The labour contract provides for the deduction of compensation (劳动合同有约定).</summary>
    Contract = 1,

    /// <summary>The person is at fault for the loss (本人有过错).</summary>
    Fault = 2,
}
