namespace MarketDept.Domain.Commitments;

/// <summary>Why a promise is unauthorised (擅自的原因), the gravest reason first.</summary>
/// <remarks><c>default</c> is none. Of several authorisations, the one that comes nearest gives the reason.</remarks>
public enum UnauthorizedReason
{
    /// <summary>Nobody authorised such a promise for this customer and this person (没有授权).</summary>
    NoAuthorization = 1,
    /// <summary>The person who gave the authorisation may not decide the matter (授权人无权).</summary>
    ByOneWhoMayNot,
    /// <summary>The authorisation does not go as far as the promise (超出授权范围).</summary>
    Narrower,
    /// <summary>The authorisation had expired when the promise was made (授权已过期).</summary>
    Expired,
    /// <summary>The authorisation was not in force yet when the promise was made (授权尚未生效).</summary>
    NotInForceYet,
    /// <summary>The authorisation was given only after the promise (事后才授权).</summary>
    Later,
}
