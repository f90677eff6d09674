namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>A limit of the company's table is below zero.</summary>
    public const string LimitNegative = "limits.negative";

    /// <summary>The table has two limits for the same position and business.</summary>
    public const string LimitTwice = "limits.twice";

    /// <summary>A limit is set for what the regulation itself puts beyond everybody but the manager.</summary>
    public const string LimitBeyondByRegulation = "limits.beyond-by-regulation";

    /// <summary>A limit is set for the manager, who decides, or for somebody outside the department.</summary>
    public const string LimitOfAnotherPosition = "limits.of-another-position";

    /// <summary>The promise was authorised, so there is nothing to charge anybody with.</summary>
    public const string PromiseWasAuthorized = "promise.was-authorized";

    /// <summary>Whether payment on signed receipt is of the monthly type is the company's choice, and not stated.</summary>
    public const string PromiseMonthlyTypeUnknown = "promise.monthly-type-unknown";
}
