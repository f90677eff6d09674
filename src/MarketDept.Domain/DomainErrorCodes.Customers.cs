namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>He is neither owner nor collector of the customer nor the manager, and sees no contact data.</summary>
    public const string ContactDataNotVisible = "customer.contact-data-not-visible";

    /// <summary>A customer can only go to a salesperson.</summary>
    public const string NotASalesperson = "customer.not-a-salesperson";

    /// <summary>The id of a contact stands for another contact under the same record already; an entry is never changed.</summary>
    public const string ContactIdTaken = "customer.contact-id-taken";

    /// <summary>Somebody outside the department has no contact to log with a customer.</summary>
    public const string ContactByOutsider = "customer.contact-by-outsider";

    /// <summary>Nothing is contested, so there is nothing to arbitrate.</summary>
    public const string NothingContested = "customer.nothing-contested";

    /// <summary>The one to whom the customer would be awarded is not among those in the contest.</summary>
    public const string OwnerNotInContest = "customer.owner-not-in-contest";

    /// <summary>The record was merged into another; only that one changes from then on.</summary>
    public const string CustomerMergedAway = "customer.merged-away";

    /// <summary>A record cannot be merged into itself.</summary>
    public const string MergeIntoItself = "customer.merge-into-itself";

    /// <summary>The step does not follow from the stage the customer is in.</summary>
    public const string CustomerWrongStage = "customer.wrong-stage";

    /// <summary>The detailed report of an interested customer comes from somebody else than the owner.</summary>
    public const string ReportByAnother = "customer.report-by-another";

    /// <summary>The detailed report of an interested customer lacks something.</summary>
    public const string ReportIncomplete = "customer.report-incomplete";

    /// <summary>A settlement term is another customer's.</summary>
    public const string SettlementOfAnother = "customer.settlement-of-another";

    /// <summary>A step is earlier than the record itself, the last step of its kind, or the last merge.</summary>
    public const string CustomerTimeGoesBackwards = "customer.time-goes-backwards";
}
