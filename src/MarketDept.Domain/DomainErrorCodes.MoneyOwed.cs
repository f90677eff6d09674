namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>The deduction was promised within what the leader had accepted before.</summary>
    public const string DeductionWasAuthorised = "violation.deduction-was-authorised";
}
