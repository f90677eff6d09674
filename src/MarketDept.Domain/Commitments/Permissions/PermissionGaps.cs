namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>What has to be known before the question can be answered (答复所缺).</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
[Flags]
public enum PermissionGaps
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>The company's limit (权限额度).</summary>
    Limit = 1,

    /// <summary>What it costs or is worth (金额).</summary>
    Amount = 2,
}
