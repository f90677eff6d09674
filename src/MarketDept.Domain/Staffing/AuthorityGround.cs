namespace MarketDept.Domain.Staffing;

/// <summary>Why somebody may or may not decide a matter (决定权依据).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum AuthorityGround
{
    /// <summary>The person's position does not decide such matters (无权决定).</summary>
    NotEntitled = 1,
    /// <summary>The person is a party; nobody decides his own case (当事人回避).</summary>
    IsParty,
    /// <summary>The deputy has no delegation for this matter at this time (没有有效授权).</summary>
    NotDelegated,
    /// <summary>The manager is a party, or none is in office: the supervising executive decides, and the manager's delegate may not
    /// (经理不能决定).</summary>
    ManagerIsParty,
    /// <summary>The person decides such matters by position (依职务).</summary>
    ByPosition,
    /// <summary>The manager delegated the matter to the person (依授权).</summary>
    ByDelegation,
    /// <summary>The supervising executive decides, because the manager is a party or none is in office (代为决定).</summary>
    InPlaceOfManager,
}
