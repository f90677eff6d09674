namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Why somebody may or may not do a planned act (事前答复的依据).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum PermissionGround
{
    /// <summary>Undetermined: the company's table has no limit for the act (未定权限).</summary>
    LimitNotStated = 1,
    /// <summary>Undetermined: there is a limit, and the amount is not known (金额不明).</summary>
    AmountNotKnown,
    /// <summary>The asker decides such matters himself: by position, by delegation or in the manager's place (有决定权).</summary>
    DecidesHimself,
    /// <summary>The amount is within the asker's limit in the company's table (权限之内).</summary>
    WithinLimit,
    /// <summary>Nobody has to decide: the departments' acknowledgement is enough (知悉即可).</summary>
    AcknowledgementIsEnough,
    /// <summary>The regulation itself reserves the act to others (依制度超出权限).</summary>
    BeyondByRegulation,
    /// <summary>The amount is above the asker's limit in the company's table (超出额度).</summary>
    BeyondLimit,
    /// <summary>The asker's own interest is at stake: nobody decides his own case (当事人回避).</summary>
    OwnCase,
    /// <summary>The asker is not of the marketing department, whose business it is (非本部门人员).</summary>
    OutsideDepartment,
}
