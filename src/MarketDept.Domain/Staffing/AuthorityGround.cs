namespace MarketDept.Domain.Staffing;

/// <summary>Why somebody may or may not decide (决定权依据).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum AuthorityGround
{
    /// <summary>The position decides no such matter (无权决定).</summary>
    NotEntitled = 1,
    /// <summary>He is himself a party; nobody decides his own case (当事人回避).</summary>
    IsParty,
    /// <summary>The deputy has no delegation for this matter at this time (没有有效授权).</summary>
    NotDelegated,
    /// <summary>The manager is a party, so it is for the supervising executive and not for the manager's delegate (经理是当事人).</summary>
    ManagerIsParty,
    /// <summary>He decides such matters by his position (依职务).</summary>
    ByPosition,
    /// <summary>The manager delegated it to him (依授权).</summary>
    ByDelegation,
    /// <summary>He decides because the manager is a party (代为决定).</summary>
    InPlaceOfManager,
}
