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

    /// <summary>The promised rate is not below the tariff, or it is nothing and so free carriage.</summary>
    public const string PromiseIsNoReduction = "promise.is-no-reduction";

    /// <summary>The promised settlement method is the one in force.</summary>
    public const string PromiseChangesNothing = "promise.changes-nothing";

    /// <summary>What is recorded lies after the instant of its recording.</summary>
    public const string PromiseInTheFuture = "promise.in-the-future";

    /// <summary>The step is dated before the last one on the same promise.</summary>
    public const string PromiseTimeGoesBackwards = "promise.time-goes-backwards";

    /// <summary>The promise is held against this authorisation already.</summary>
    public const string PromiseAuthorizationHeldAlready = "promise.authorization-held-already";

    /// <summary>The promise was authorised or is ratified already.</summary>
    public const string PromiseNothingToRatify = "promise.nothing-to-ratify";

    /// <summary>The promise was corrected with the customer already.</summary>
    public const string PromiseCorrectedAlready = "promise.corrected-already";

    /// <summary>What became of the promise is dated before the promise itself, or a ratification not after it.</summary>
    public const string PromiseNotMadeYet = "promise.not-made-yet";

    /// <summary>Nothing is carried at another price under a promise of a settlement method.</summary>
    public const string PromiseNotOfPrice = "promise.not-of-price";

    /// <summary>No receivables arise under a promise of price: they would have arisen without it.</summary>
    public const string PromiseNotOfSettlement = "promise.not-of-settlement";

    /// <summary>The consignment is recorded under the promise already.</summary>
    public const string PromiseConsignmentKnown = "promise.consignment-known";

    /// <summary>The consignment is not recorded under the promise.</summary>
    public const string PromiseConsignmentUnknown = "promise.consignment-unknown";

    /// <summary>The price differences under the promise would together be more than an amount of money can be.</summary>
    public const string PromiseLossBeyondMoney = "promise.loss-beyond-money";

    /// <summary>The promise was authorised, so there is nothing to charge anybody with.</summary>
    public const string PromiseWasAuthorized = "promise.was-authorized";

    /// <summary>Whether payment on signed receipt is of the monthly type is the company's choice, and not stated.</summary>
    public const string PromiseMonthlyTypeUnknown = "promise.monthly-type-unknown";
}
