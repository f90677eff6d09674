namespace MarketDept.Domain.Customers.Care;

/// <summary>Whether a customer counts as lost (流失状态).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>, which is neither.</remarks>
public enum LossStatus
{
    /// <summary>When he last ordered is not known, or the company has stated no time (无法确定).</summary>
    Undetermined,
    /// <summary>He ordered recently enough (未流失).</summary>
    Active,
    /// <summary>He has not ordered for longer than the company's terms allow (已流失).</summary>
    Lost,
}
