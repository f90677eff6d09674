namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>A payment is to go to what is no debt of the customer who pays.</summary>
    public const string AllocationToOtherDebt = "allocation.to-other-debt";
}
