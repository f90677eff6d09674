namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Why somebody may or may not do what he plans (事前答复的依据).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum PermissionGround
{
    /// <summary>Undetermined: the company's table has no limit for it (未定权限).</summary>
    LimitNotStated = 1,
    /// <summary>Undetermined: there is a limit, and what it costs is not known (金额不明).</summary>
    AmountNotKnown,
    /// <summary>He decides such matters himself, by position, by delegation or in the manager's place (有决定权).</summary>
    DecidesHimself,
    /// <summary>It is within his limit in the company's table (权限之内).</summary>
    WithinLimit,
    /// <summary>Nobody has to decide it: that the departments concerned acknowledge it is enough (知悉即可).</summary>
    AcknowledgementIsEnough,
    /// <summary>The regulation itself puts it beyond him (依制度超出权限).</summary>
    BeyondByRegulation,
    /// <summary>It is above his limit in the company's table (超出额度).</summary>
    BeyondLimit,
    /// <summary>His own interest is at stake: nobody decides his own case (当事人回避).</summary>
    OwnCase,
    /// <summary>He is not of the marketing department, whose business it is (非本部门人员).</summary>
    OutsideDepartment,
}
