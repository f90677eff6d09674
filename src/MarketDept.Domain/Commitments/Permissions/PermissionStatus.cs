namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Whether somebody may do what he plans (事前答复).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>: what nobody stated is not known.</remarks>
public enum PermissionStatus
{
    /// <summary>Something is missing; meanwhile the leader can allow it (无法确定).</summary>
    Undetermined,
    /// <summary>He may, without asking (可以自行办理).</summary>
    Allowed,
    /// <summary>Somebody else has to decide first (须先请示).</summary>
    NeedsDecision,
}
